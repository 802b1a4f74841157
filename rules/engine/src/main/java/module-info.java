/**
 * Typed, dated, cited rules with four answers, {@link org.jiceng.rules.engine}, for whoever has rules of his own.
 *
 * <p>It knows bodies, law and dates, and neither duties nor schemes.
 */
module org.jiceng.rules.engine {
    requires transitive org.jiceng.core;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.jiceng.rules.engine;
}
