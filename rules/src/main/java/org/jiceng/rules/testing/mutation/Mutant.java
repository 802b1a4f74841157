package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * A rule book, policy or scheme in which one thing was changed (变异体), with what was changed and where that is written.
 *
 * @param <S> what was changed: a rule book, a policy, a scheme
 */
public final class Mutant<S> implements LocalizedText {

    private final S subject;
    private final String part;
    private final ImmutableList<Citation> citations;
    private final MutationKind kind;
    private final LocalizedText change;
    private final BooleanSupplier equivalence;

    Mutant(
            S subject,
            String part,
            ImmutableList<Citation> citations,
            MutationKind kind,
            LocalizedText change,
            BooleanSupplier equivalence) {
        this.subject = subject;
        this.part = part;
        this.citations = citations;
        this.kind = kind;
        this.change = change;
        this.equivalence = equivalence;
    }

    /** Returns the rule book, policy or scheme with the change. */
    public S subject() {
        return subject;
    }

    /** Returns the id of the rule, or the place in the scheme, that was changed. */
    public String part() {
        return part;
    }

    /** Returns where that rule is written; empty for a part of a scheme. */
    public ImmutableList<Citation> citations() {
        return citations;
    }

    /** Returns what was done to it. */
    public MutationKind kind() {
        return kind;
    }

    /** Returns what exactly was changed, for people. */
    public LocalizedText change() {
        return change;
    }

    /**
     * Returns whether it can be proved that no case can notice the change. It is computed each time.
     *
     * @return true where it is proved; false where it is not so or cannot be proved
     */
    public boolean isProvablyEquivalent() {
        return equivalence.getAsBoolean();
    }

    /** Returns a mutant of something that is made of this one's subject, with the same change. */
    <T> Mutant<T> map(Function<S, T> made) {
        return new Mutant<>(made.apply(subject), part, citations, kind, change, equivalence);
    }

    /** Says part and change on one line. */
    @Override
    public String in(Locale locale) {
        return MutationText.text("mutant", part, kind, change).in(locale);
    }

    /** Returns the English form. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
