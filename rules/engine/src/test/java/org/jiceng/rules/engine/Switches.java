package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A case of three facts that are true, false or not stated. */
record Switches(
        @Nullable Boolean a, @Nullable Boolean b, @Nullable Boolean c) {

    static final Fact<Switches, Boolean> A = Fact.ofFlag("a", LocalizedText.of("甲", "fact a"), Switches::a);
    static final Fact<Switches, Boolean> B = Fact.ofFlag("b", LocalizedText.of("乙", "fact b"), Switches::b);
    static final Fact<Switches, Boolean> C = Fact.ofFlag("c", LocalizedText.of("丙", "fact c"), Switches::c);

    static final ImmutableList<Fact<Switches, Boolean>> FACTS = ImmutableList.of(A, B, C);

    /** Returns the case in which nothing is stated. */
    static Switches none() {
        return new Switches(null, null, null);
    }

    /** Returns all 27 cases. */
    static ImmutableList<Switches> all() {
        ImmutableList.Builder<Switches> all = ImmutableList.builder();
        for (int n = 0; n < 27; n++) {
            all.add(new Switches(value(n), value(n / 3), value(n / 9)));
        }
        return all.build();
    }

    /** Returns the cases in which every fact that is not stated here has one value or the other. */
    ImmutableList<Switches> completions() {
        return all().stream()
                .filter(other -> other.a != null && other.b != null && other.c != null)
                .filter(other -> agree(a, other.a) && agree(b, other.b) && agree(c, other.c))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean agree(@Nullable Boolean mine, @Nullable Boolean other) {
        return mine == null || mine.equals(other);
    }

    private static @Nullable Boolean value(int n) {
        return switch (n % 3) {
            case 0 -> true;
            case 1 -> false;
            default -> null;
        };
    }

    /** Returns this case with nothing stated but the named facts. */
    Switches only(Iterable<String> factIds) {
        ImmutableList<String> ids = ImmutableList.copyOf(factIds);
        return new Switches(ids.contains("a") ? a : null, ids.contains("b") ? b : null, ids.contains("c") ? c : null);
    }
}
