package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;

/**
 * A rule over cases of one type (规则): what it requires, when, of whom, and where that is written.
 *
 * <p>When and where a rule holds is not said twice: it is in force on the days, and applies in the places, of the
 * instruments that it cites. A rule that stands in several versions of a law cites each of them; on a day only the
 * citations of that day count.
 *
 * @param <F> the type of the case
 */
@Value.Immutable
public abstract class Rule<F> {

    Rule() {}

    /** The id, unique in a rule book. */
    public abstract RuleId id();

    /** What the rule says, one sentence. */
    public abstract LocalizedText title();

    /** How strongly it binds. */
    @Value.Default
    public Modality modality() {
        return Modality.MUST;
    }

    /** Where it is written, at least one; every version of a law in which it stands. */
    public abstract ImmutableList<Citation> citations();

    /** The kinds of body that it is about; empty for all. */
    public abstract ImmutableSet<BodyKind> bodyKinds();

    /** The condition under which it applies. */
    @Value.Default
    public Condition<F> when() {
        return Condition.always();
    }

    /** What it requires. */
    public abstract Condition<F> requires();

    /** The exceptions to it. */
    public abstract ImmutableList<RuleException<F>> exceptions();

    @Value.Check
    void check() {
        checkState(!citations().isEmpty(), "rule %s must cite at least one provision", id());
    }

    /**
     * Returns the citations that hold in a place on a day, in order; none where the rule is not in force there and
     * then.
     *
     * @param day the day
     * @param place the place, or empty where it is not known; then national instruments alone count
     */
    public ImmutableList<Citation> citationsOn(LocalDate day, Optional<DivisionCode> place) {
        return citations().stream()
                .filter(citation -> citation.instrument().period().contains(day) && covers(citation, place))
                .collect(ImmutableList.toImmutableList());
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
        ImmutableList<Citation> here = citations().stream()
                .filter(citation -> covers(citation, place))
                .collect(ImmutableList.toImmutableList());
        if (here.isEmpty()) {
            return Optional.of(Inapplicability.OTHER_JURISDICTION);
        }
        return here.stream().anyMatch(citation -> citation.instrument().period().contains(day))
                ? Optional.empty()
                : Optional.of(Inapplicability.NOT_IN_FORCE);
    }

    private static boolean covers(Citation citation, Optional<DivisionCode> place) {
        return place.isPresent()
                ? citation.instrument().jurisdiction().covers(place.get())
                : citation.instrument().jurisdiction().isNational();
    }

    /**
     * Returns what the rule says of a case, supposing that it is in force for it.
     *
     * <p>What is unknown counts only where it matters: where the requirement holds, the rule is satisfied even if it is
     * unknown whether the rule applies or an exception holds.
     *
     * @throws RuleEvaluationException if a fact or a condition throws
     */
    public Verdict verdict(F subject) {
        try {
            Truth applies = when().test(subject);
            if (applies == Truth.FALSE) {
                return Verdict.NOT_APPLICABLE;
            }
            Truth excepted = RuleException.anyOf(exceptions(), subject);
            if (excepted == Truth.TRUE) {
                return Verdict.NOT_APPLICABLE;
            }
            Truth fulfilled = requires().test(subject);
            if (fulfilled == Truth.TRUE) {
                return Verdict.SATISFIED;
            }
            return fulfilled == Truth.FALSE && applies == Truth.TRUE && excepted == Truth.FALSE
                    ? Verdict.VIOLATED
                    : Verdict.UNDETERMINED;
        } catch (RuntimeException e) {
            throw new RuleEvaluationException(
                    "rule " + id() + " (" + citations().get(0) + "): " + e.getMessage(), e);
        }
    }

    /** Returns the canonical text of the rule, by which two rule books can be compared. */
    String canonical() {
        return id() + "|" + modality() + "|" + bodyKinds() + "|"
                + citations().stream()
                        .map(citation -> citation + " "
                                + citation.instrument().period() + " "
                                + citation.instrument().jurisdiction())
                        .collect(Collectors.joining(","))
                + "|" + when().canonical() + "|" + requires().canonical()
                + "|" + exceptions().stream().map(RuleException::canonical).collect(Collectors.joining(","));
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
    public static final class Builder<F> extends ImmutableRule.Builder<F> {
        Builder() {}
    }
}
