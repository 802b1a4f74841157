package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A rule over cases of one type (规则): what it requires, when, of whom, and where that is written.
 *
 * <p>When and where a rule holds is not said twice: it is in force on the days, and applies in the places, of the
 * instruments that it cites. A rule that stands in several versions of a law cites each of them; on a day only the
 * citations of that day count.
 *
 * @param <F> the type of the case
 */
public final class Rule<F> {

    private final RuleId id;
    private final LocalizedText title;
    private final Modality modality;
    private final ImmutableList<Citation> citations;
    private final ImmutableSet<BodyKind> bodyKinds;
    private final @Nullable String question;
    private final Condition<F> when;
    private final Condition<F> requires;
    private final ImmutableList<RuleException<F>> exceptions;

    private Rule(RuleBuilder<F> builder) {
        this.id = set(builder.id, "id");
        this.title = set(builder.title, "title");
        this.modality = builder.modality;
        this.citations = builder.citations;
        this.bodyKinds = ImmutableSet.copyOf(builder.bodyKinds.toArray(new BodyKind[0]));
        this.question = builder.question;
        this.when = builder.when == null ? Condition.always() : builder.when;
        this.requires = set(builder.requires, "requires");
        this.exceptions = builder.exceptions;
        check();
    }

    private static <T> T set(@Nullable T value, String name) {
        checkState(value != null, "%s of a rule must be set", name);
        return value;
    }

    /** The id, unique in a rule book. */
    public RuleId id() {
        return id;
    }

    /** What the rule says, one sentence. */
    public LocalizedText title() {
        return title;
    }

    /** How strongly it binds, {@link Modality#MUST} if not set. */
    public Modality modality() {
        return modality;
    }

    /** Where it is written, at least one; every version of a law in which it stands. */
    public ImmutableList<Citation> citations() {
        return citations;
    }

    /** The kinds of body that it is about; empty for all. */
    public ImmutableSet<BodyKind> bodyKinds() {
        return bodyKinds;
    }

    /**
     * The question that the rule answers, for others to be compared with it, for example {@code rc.consent}. Where two
     * rules that answer one question say different things of a case, the text of higher rank prevails, among equals the
     * later one, even where it is still open and the other is violated; where rank and day are the same, it is a
     * {@linkplain Evaluation#conflicts() conflict}. Rules without a question never displace each other: a local text
     * may ask more than the law.
     */
    public Optional<String> question() {
        return Optional.ofNullable(question);
    }

    /** The condition under which it applies, always if not set. */
    public Condition<F> when() {
        return when;
    }

    /** What it requires. */
    public Condition<F> requires() {
        return requires;
    }

    /** The exceptions to it. */
    public ImmutableList<RuleException<F>> exceptions() {
        return exceptions;
    }

    private void check() {
        checkState(!citations().isEmpty(), "rule %s must cite at least one provision", id());
        for (Citation one : citations()) {
            for (Citation other : citations()) {
                LegalInstrument a = one.instrument();
                LegalInstrument b = other.instrument();
                checkState(
                        a.id().equals(b.id())
                                || !isOtherVersion(a, b)
                                || !a.period().overlaps(b.period()),
                        "rule %s must cite versions of a law that do not overlap, but cites %s (%s) and %s (%s)",
                        id(),
                        a.id(),
                        a.period(),
                        b.id(),
                        b.period());
            }
        }
    }

    private static boolean isOtherVersion(LegalInstrument a, LegalInstrument b) {
        return a.kind() == b.kind()
                && a.jurisdiction().equals(b.jurisdiction())
                && a.title().in(Locale.CHINESE).equals(b.title().in(Locale.CHINESE));
    }

    /**
     * Returns the citations that hold in a place on a day, in order; none where the rule is not in force there and
     * then.
     *
     * @param day the day
     * @param place the place, or empty where it is not known; then national instruments alone count
     */
    public ImmutableList<Citation> citationsOn(LocalDate day, Optional<DivisionCode> place) {
        return inForce(citations(), day, place);
    }

    /** Returns those of several citations that hold in a place on a day, in order. */
    static ImmutableList<Citation> inForce(
            ImmutableList<Citation> citations, LocalDate day, Optional<DivisionCode> place) {
        ImmutableList.Builder<Citation> inForce = ImmutableList.builder();
        for (Citation citation : citations) {
            if (citation.instrument().period().contains(day) && covers(citation, place)) {
                inForce.add(citation);
            }
        }
        return inForce.build();
    }

    /**
     * Returns why the rule does not apply to a kind of body in a place on a day, whatever the case.
     *
     * @param day the day
     * @param kind the kind of body
     * @param place the place, or empty where it is not known; then national rules alone apply
     * @return the reason, or empty where the rule has to be asked
     */
    public Optional<Inapplicability> inapplicability(LocalDate day, BodyKind kind, Optional<DivisionCode> place) {
        if (!bodyKinds().isEmpty() && !bodyKinds().contains(kind)) {
            return Optional.of(Inapplicability.OTHER_KIND);
        }
        boolean isHere = false;
        for (Citation citation : citations()) {
            if (covers(citation, place)) {
                if (citation.instrument().period().contains(day)) {
                    return Optional.empty();
                }
                isHere = true;
            }
        }
        return Optional.of(isHere ? Inapplicability.NOT_IN_FORCE : Inapplicability.OTHER_JURISDICTION);
    }

    /** Returns the citations of instruments that apply in a place, on any day. */
    ImmutableList<Citation> citationsIn(Optional<DivisionCode> place) {
        return citations().stream()
                .filter(citation -> covers(citation, place))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean covers(Citation citation, Optional<DivisionCode> place) {
        return place.isPresent()
                ? citation.instrument().jurisdiction().covers(place.get())
                : citation.instrument().jurisdiction().isNational();
    }

    /**
     * Returns what the rule says of a case, supposing that it and all its exceptions are in force for it.
     *
     * <p>What is unknown counts only where it matters: where the requirement holds, the rule is satisfied even if it is
     * unknown whether the rule applies or an exception holds. A permission ({@link Modality#MAY}) cannot be violated:
     * where what it names does not hold, it is not applicable.
     *
     * @throws RuleEvaluationException if a fact or a predicate throws
     */
    public Verdict verdict(F subject) {
        return verdict(subject, exceptions(), Suppositions.NONE);
    }

    /** Returns the verdict with the exceptions that are in force and with values supposed for facts. */
    Verdict verdict(F subject, ImmutableList<RuleException<F>> active, Suppositions supposed) {
        Truth applies = applies(subject, active, supposed);
        if (applies == Truth.FALSE) {
            return Verdict.NOT_APPLICABLE;
        }
        try {
            return verdict(applies, requires().test(subject, supposed));
        } catch (RuleEvaluationException e) {
            throw e.in(this);
        }
    }

    /** Returns whether the condition holds and none of the exceptions that are in force does. */
    Truth applies(F subject, ImmutableList<RuleException<F>> active, Suppositions supposed) {
        try {
            Truth holds = when().test(subject, supposed);
            return holds == Truth.FALSE
                    ? holds
                    : holds.and(RuleException.anyOf(active, subject, supposed).negate());
        } catch (RuleEvaluationException e) {
            throw e.in(this);
        }
    }

    /**
     * Returns the verdict where the rule applies or may apply.
     *
     * @param applies true or unknown
     * @param fulfilled whether what it requires holds
     */
    Verdict verdict(Truth applies, Truth fulfilled) {
        if (modality() == Modality.MAY) {
            return switch (applies.and(fulfilled)) {
                case TRUE -> Verdict.SATISFIED;
                case FALSE -> Verdict.NOT_APPLICABLE;
                case UNKNOWN -> Verdict.UNDETERMINED;
            };
        }
        if (fulfilled == Truth.TRUE) {
            return Verdict.SATISFIED;
        }
        return fulfilled == Truth.FALSE && applies == Truth.TRUE ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    /** Adds every fact that the rule asks. */
    void facts(Set<Fact<F, ?>> found) {
        when().facts(found);
        for (RuleException<F> exception : exceptions()) {
            exception.facts(found);
        }
        requires().facts(found);
    }

    /** Returns the canonical text of the rule, by which two rule books can be compared. */
    String canonical() {
        return "rule(" + id() + " " + Canonical.quote(title()) + " " + modality() + " " + bodyKinds() + " "
                + canonical(citations())
                + question().map(text -> " answers " + Canonical.quote(text)).orElse("") + " " + when().canonical()
                + " "
                + requires().canonical() + " "
                + exceptions().stream().map(RuleException::canonical).toList() + ")";
    }

    /** Returns the canonical text of citations: what is cited, when and where it holds. */
    static String canonical(ImmutableList<Citation> citations) {
        return citations.stream()
                .map(citation -> Canonical.quote(citation.instrument().id()) + " " + Canonical.quote(citation) + " "
                        + citation.instrument().period() + " "
                        + citation.instrument().jurisdiction())
                .toList()
                .toString();
    }

    /** Two rules are equal if they say the same, by the same conditions. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Rule<?> that
                        && id.equals(that.id)
                        && title.equals(that.title)
                        && modality == that.modality
                        && citations.equals(that.citations)
                        && bodyKinds.equals(that.bodyKinds)
                        && Objects.equals(question, that.question)
                        && when.equals(that.when)
                        && requires.equals(that.requires)
                        && exceptions.equals(that.exceptions));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id().toString();
    }

    /** Returns a builder with no attribute set. */
    public static <F> Builder<F> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link Rule}.
     *
     * @param <F> the type of the case
     */
    public static final class Builder<F> extends RuleBuilder<F> {

        private Builder() {}

        @Override
        public Rule<F> build() {
            return new Rule<>(this);
        }
    }
}
