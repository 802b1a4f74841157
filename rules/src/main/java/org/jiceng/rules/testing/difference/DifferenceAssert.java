package org.jiceng.rules.testing.difference;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about who gets another answer by another edition (新旧版本对比断言). A failure prints every change.
 *
 * @param <C> the type of the members of the population
 */
public final class DifferenceAssert<C> extends AbstractAssert<DifferenceAssert<C>, Difference<C>> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    private DifferenceAssert(@Nullable Difference<C> actual) {
        super(actual, DifferenceAssert.class);
    }

    /** Returns assertions about a difference, for a static import. */
    public static <C> DifferenceAssert<C> assertThat(@Nullable Difference<C> actual) {
        return new DifferenceAssert<>(actual);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public DifferenceAssert<C> inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /** Verifies that the new edition changes the answer for these members, each of them, and for no other. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final DifferenceAssert<C> changesOnly(C... members) {
        isNotNull();
        ImmutableSet<C> expected = ImmutableSet.copyOf(members);
        if (!actual.changed().equals(expected)) {
            fail("assert.only", expected.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return this;
    }

    /** Verifies that the new edition changes no answer. */
    public DifferenceAssert<C> changesNothing() {
        isNotNull();
        if (!actual.changes().isEmpty()) {
            fail("assert.nothing");
        }
        return this;
    }

    /** Verifies that the new edition changes an answer: a reform without effect is most often an error. */
    public DifferenceAssert<C> changesSomething() {
        isNotNull();
        if (actual.changes().isEmpty()) {
            fail("assert.something");
        }
        return this;
    }

    /**
     * Verifies how the new edition changes the answer for a member.
     *
     * @param member the member
     * @param before its answer by the old edition
     * @param after its answer by the new edition
     */
    public DifferenceAssert<C> changes(C member, Object before, Object after) {
        isNotNull();
        boolean holds = actual.changes().stream()
                .anyMatch(change -> change.member().equals(member)
                        && change.before().filter(before::equals).isPresent()
                        && change.after().filter(after::equals).isPresent());
        if (!holds) {
            fail("assert.change", member, before, after);
        }
        return this;
    }

    private void fail(String key, Object... values) {
        failWithMessage("%s", DifferenceText.text(key, strings(values)).in(locale) + "\n" + actual.table(locale));
    }

    private static Object[] strings(Object... values) {
        Object[] strings = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            strings[i] = String.valueOf(values[i]);
        }
        return strings;
    }
}
