package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a {@link Rule} while it is written. Each method sets the attribute with its name.
 *
 * <p>It is written by hand: the first decision of a process waits until the rules are built, and a generated builder of
 * a set of words loads a dozen classes more.
 *
 * @param <F> the type of the case
 */
abstract class RuleBuilder<F> {

    @Nullable
    RuleId id;

    @Nullable
    LocalizedText title;

    Modality modality = Modality.MUST;

    ImmutableList<Citation> citations = ImmutableList.of();

    final Set<BodyKind> bodyKinds = EnumSet.noneOf(BodyKind.class);

    @Nullable
    String question;

    @Nullable
    Condition<F> when;

    @Nullable
    Condition<F> requires;

    ImmutableList<RuleException<F>> exceptions = ImmutableList.of();

    private Rule.Builder<F> self() {
        return (Rule.Builder<F>) this;
    }

    /**
     * Copies what another rule says. Citations, kinds of body and exceptions are added to those that were set before.
     */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> from(Rule<F> rule) {
        id = rule.id();
        title = rule.title();
        modality = rule.modality();
        rule.question().ifPresent(this::question);
        when = rule.when();
        requires = rule.requires();
        return addAllCitations(rule.citations())
                .addAllBodyKinds(rule.bodyKinds())
                .addAllExceptions(rule.exceptions());
    }

    /** Sets the id. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> id(RuleId id) {
        this.id = Objects.requireNonNull(id, "id");
        return self();
    }

    /** Sets what the rule says, one sentence. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> title(LocalizedText title) {
        this.title = Objects.requireNonNull(title, "title");
        return self();
    }

    /** Sets how strongly it binds; {@link Modality#MUST} unless set. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> modality(Modality modality) {
        this.modality = Objects.requireNonNull(modality, "modality");
        return self();
    }

    /** Adds where it is written. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addCitation(Citation citation) {
        return addAllCitations(ImmutableList.of(citation));
    }

    /** Adds where it is written. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addCitations(Citation... citations) {
        return addAllCitations(ImmutableList.copyOf(citations));
    }

    /** Adds where it is written. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addAllCitations(Iterable<? extends Citation> citations) {
        this.citations = joined(this.citations, citations);
        return self();
    }

    /** Sets where it is written, in place of what was set before. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> citations(Iterable<? extends Citation> citations) {
        this.citations = ImmutableList.copyOf(citations);
        return self();
    }

    /** Adds a kind of body that it is about. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addBodyKind(BodyKind kind) {
        bodyKinds.add(kind);
        return self();
    }

    /** Adds kinds of body that it is about. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addBodyKinds(BodyKind... kinds) {
        return addAllBodyKinds(ImmutableList.copyOf(kinds));
    }

    /** Adds kinds of body that it is about. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addAllBodyKinds(Iterable<BodyKind> kinds) {
        kinds.forEach(bodyKinds::add);
        return self();
    }

    /** Sets the kinds of body that it is about, in place of those that were set before; none for all. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> bodyKinds(Iterable<BodyKind> kinds) {
        bodyKinds.clear();
        return addAllBodyKinds(kinds);
    }

    /** Sets the question that it answers, for others to be compared with it. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> question(String question) {
        this.question = Objects.requireNonNull(question, "question");
        return self();
    }

    /** Sets the question that it answers, if there is one. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> question(Optional<String> question) {
        this.question = question.orElse(null);
        return self();
    }

    /** Sets the condition under which it applies; always unless set. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> when(Condition<F> when) {
        this.when = Objects.requireNonNull(when, "when");
        return self();
    }

    /** Sets what it requires. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> requires(Condition<F> requires) {
        this.requires = Objects.requireNonNull(requires, "requires");
        return self();
    }

    /** Adds an exception to it. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addException(RuleException<F> exception) {
        return addAllExceptions(ImmutableList.of(exception));
    }

    /** Adds exceptions to it. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addExceptions(RuleException<F>... exceptions) {
        return addAllExceptions(ImmutableList.copyOf(exceptions));
    }

    /** Adds exceptions to it. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> addAllExceptions(Iterable<? extends RuleException<F>> exceptions) {
        this.exceptions = joined(this.exceptions, exceptions);
        return self();
    }

    /** Sets the exceptions to it, in place of those that were set before. */
    @CanIgnoreReturnValue
    public final Rule.Builder<F> exceptions(Iterable<? extends RuleException<F>> exceptions) {
        this.exceptions = ImmutableList.copyOf(exceptions);
        return self();
    }

    /**
     * Builds the rule.
     *
     * @throws IllegalStateException if id, title, requirement or citations are missing, or versions of a law overlap
     */
    public abstract Rule<F> build();

    private static <T> ImmutableList<T> joined(ImmutableList<T> first, Iterable<? extends T> second) {
        return first.isEmpty()
                ? ImmutableList.copyOf(second)
                : ImmutableList.<T>builder().addAll(first).addAll(second).build();
    }
}
