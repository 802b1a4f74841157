package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.internal.Amounts;
import org.jiceng.rules.assessment.rule.IndicatorState;

/**
 * A scheme of assessment (考核方案、细则): who is assessed in which direction, on what, and with which arithmetic.
 *
 * <p>A scheme holds what was published, with its errors: stated points that do not add up are data here and findings of
 * {@link org.jiceng.rules.assessment.review.SchemeReview}. The builder refuses only what cannot be computed at all,
 * such as an id that repeats.
 *
 * <p>Points, limits and weights are from −1,000,000 to 1,000,000 with at most 6 decimals, ids have 1 to 100 characters
 * without white space, and the {@code build} of a scheme and of each of its parts throws an
 * {@link IllegalStateException} that names what breaks this or a rule of its own.
 */
@Value.Immutable
public abstract class AssessmentScheme {

    AssessmentScheme() {}

    /** The id, without white space, for example shicheng-2018. */
    public abstract String id();

    /** The title as published. */
    public abstract String title();

    /** The edition, for example 2018年度. */
    public abstract String edition();

    /** Where its text comes from; for an invented scheme, that it is invented. */
    public abstract Optional<String> source();

    /** What it rests on. */
    @Value.Default
    public LegalBasis basis() {
        return LegalBasis.none();
    }

    /** The days that are assessed. */
    public abstract ValidityPeriod period();

    /** Where it applies. */
    @Value.Default
    public Jurisdiction jurisdiction() {
        return Jurisdiction.nation();
    }

    /** Who assesses whom. */
    public abstract Direction direction();

    /** The kind of the body that sets it up and assesses, for example a department; empty where it is not said. */
    public abstract Optional<BodyKind> assessor();

    /** The kinds of the bodies that are assessed; empty where they are not said. */
    public abstract ImmutableSet<BodyKind> assessed();

    /** The full points (总分) as stated, positive. */
    public abstract BigDecimal fullPoints();

    /** The groups that assess; empty where the scheme knows no groups. */
    public abstract ImmutableList<AssessorGroup> groups();

    /** What a group without ratings counts for; empty where the scheme does not say. */
    public abstract Optional<EmptyGroup> emptyGroup();

    /** The least number of raters for which single answers are shown; empty where all are. */
    public abstract Optional<Integer> anonymityFloor();

    /** The sections. */
    public abstract ImmutableList<Section> sections();

    /** What an indicator counts for that is not applicable; empty where the scheme does not say. */
    public abstract Optional<MissingPolicy> notApplicable();

    /** What an indicator counts for that is not provided; empty where the scheme does not say. */
    public abstract Optional<MissingPolicy> notProvided();

    /**
     * What an indicator counts for that is in error, because its evidence was refused or cannot be computed; empty for
     * {@link MissingPolicy#ERROR}, where the body has no total until the evidence is right.
     */
    public abstract Optional<MissingPolicy> inError();

    /** The least total; empty where there is no floor. */
    public abstract Optional<BigDecimal> floor();

    /** The most total; empty where there is no cap. */
    public abstract Optional<BigDecimal> cap();

    /** Where and how it rounds. */
    public abstract Rounding rounding();

    /** The vetoes. */
    public abstract ImmutableList<Veto> vetoes();

    /** How totals become grades; empty where there are none. */
    public abstract Optional<Grading> grading();

    /** What happens to indicators on duties that are not owed or not funded; empty where the scheme does not say. */
    public abstract Optional<ReconciliationPolicy> reconciliation();

    /** A note of the transcriber. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Amounts.checkId("id of a scheme", id());
        checkState(!title().isBlank(), "title of scheme %s must not be blank", id());
        Amounts.checkPositive("full points", "scheme " + id(), fullPoints());
        Amounts.checkLimits("scheme " + id(), floor(), cap());
        checkUnique("group", groups().stream().map(AssessorGroup::id));
        checkUnique("section", allSections().map(Section::id));
        checkUnique("indicator or fact", Stream.concat(indicators().map(Indicator::id), facts()));
        checkUnique("veto", vetoes().stream().map(Veto::id));
        ImmutableSet<String> known = groups().stream().map(AssessorGroup::id).collect(ImmutableSet.toImmutableSet());
        indicators()
                .forEach(indicator -> checkState(
                        known.containsAll(indicator.groups()),
                        "groups of indicator %s must be among %s, but were '%s'",
                        indicator.id(),
                        known,
                        indicator.groups()));
        indicators()
                .filter(indicator -> indicator.rule().needsPeers())
                .forEach(indicator -> checkState(
                        indicator.groups().isEmpty(),
                        "indicator %s must not be rated by groups, because its rule compares bodies",
                        indicator.id()));
        ImmutableSet<String> pooled = groups().stream()
                .filter(group -> group.aggregate() == AssessorGroup.Aggregate.POOLED)
                .map(AssessorGroup::id)
                .collect(ImmutableSet.toImmutableSet());
        indicators()
                .filter(indicator -> !indicator.rule().canBePooled())
                .forEach(indicator -> checkState(
                        indicator.groups().stream().noneMatch(pooled::contains),
                        "indicator %s must not be rated by a group whose values are pooled, "
                                + "because its rule takes no counts, but its groups were '%s'",
                        indicator.id(),
                        indicator.groups()));
        vetoes().stream()
                .map(Veto::condition)
                .filter(Veto.PointsCompare.class::isInstance)
                .map(condition -> ((Veto.PointsCompare) condition).indicator())
                .forEach(id -> checkKnown("veto", id));
        grading().ifPresent(grading -> grading.tieBreakers().forEach(id -> checkKnown("tie break", id)));
    }

    private void checkKnown(String what, IndicatorId id) {
        checkState(
                find(id).isPresent(), "%s of scheme %s must name one of its indicators, but was '%s'", what, id(), id);
    }

    private void checkUnique(String what, Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.forEach(
                id -> checkState(seen.add(id), "ids of scheme %s must be unique, but %s '%s' repeats", id(), what, id));
    }

    /** Returns the facts that vetoes look at; several vetoes may look at one. */
    private Stream<IndicatorId> facts() {
        return vetoes().stream()
                .map(Veto::condition)
                .filter(Veto.FactCompares.class::isInstance)
                .map(condition -> ((Veto.FactCompares) condition).fact())
                .distinct();
    }

    /** Returns the facts that vetoes look at, beside the indicators. */
    @Value.Lazy
    public ImmutableSet<IndicatorId> factIds() {
        return facts().collect(ImmutableSet.toImmutableSet());
    }

    @Value.Lazy
    ImmutableMap<IndicatorId, Indicator> byId() {
        return indicators().collect(ImmutableMap.toImmutableMap(Indicator::id, indicator -> indicator));
    }

    /**
     * Returns what an indicator counts for in a state, by its own declaration or the scheme's; empty where neither
     * says, and for an indicator that was scored.
     */
    public Optional<MissingPolicy> policy(Indicator indicator, IndicatorState state) {
        return switch (state) {
            case SCORED -> Optional.empty();
            case NOT_APPLICABLE -> indicator.notApplicable().or(this::notApplicable);
            case NOT_PROVIDED -> indicator.notProvided().or(this::notProvided);
            case ERROR -> indicator.inError().or(this::inError);
        };
    }

    /** Returns all indicators, in order. */
    public Stream<Indicator> indicators() {
        return sections().stream().flatMap(Section::allIndicators);
    }

    /** Returns all sections to any depth, in order. */
    public Stream<Section> allSections() {
        return sections().stream().flatMap(Section::allSections);
    }

    /** Returns the indicator with an id, or empty if the scheme has none. */
    public Optional<Indicator> find(IndicatorId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** Returns the assessor group with an id, or empty if the scheme has none. */
    public Optional<AssessorGroup> group(String id) {
        return groups().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessmentScheme}. */
    public static final class Builder extends ImmutableAssessmentScheme.Builder {
        Builder() {}
    }
}
