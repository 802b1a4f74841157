/**
 * Charts of a structure as pictures and as text that other programs draw, {@link org.jiceng.core.diagram}.
 *
 * <p>{@link org.jiceng.core.diagram.view} makes them from a structure, {@link org.jiceng.core.diagram.figure} draws
 * what is no tree: successions, flows and bars.
 */
module org.jiceng.core.diagram {
    requires transitive org.jiceng.core;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.jiceng.core.diagram;
    exports org.jiceng.core.diagram.figure;
    exports org.jiceng.core.diagram.view;
}
