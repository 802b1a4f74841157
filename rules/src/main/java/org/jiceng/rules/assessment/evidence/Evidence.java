package org.jiceng.rules.assessment.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/**
 * Evidence that was checked against a scheme (佐证材料): only values that can be true, at most one for each part, body and
 * rater.
 *
 * <p>The order of the rows changes nothing. A row that was refused is remembered: its indicator is then
 * {@link IndicatorState#ERROR} for that body, and not one for which no evidence was given.
 */
public final class Evidence {

    private final AssessmentScheme scheme;
    private final ImmutableSortedSet<BodyId> bodies;
    private final ImmutableMap<Place, Answers> answers;
    private final ImmutableMap<BodyId, ImmutableMap<IndicatorId, ImmutableList<Place>>> places;
    private final ImmutableList<EvidenceRecord> records;

    Evidence(
            AssessmentScheme scheme,
            ImmutableSortedSet<BodyId> bodies,
            ImmutableMap<Place, Answers> answers,
            ImmutableMap<BodyId, ImmutableMap<IndicatorId, ImmutableList<Place>>> places,
            ImmutableList<EvidenceRecord> records) {
        this.scheme = scheme;
        this.bodies = bodies;
        this.answers = answers;
        this.places = places;
        this.records = records;
    }

    /** Whose word on what: a body, an indicator, and the group and rater that gave it. */
    record Place(BodyId body, IndicatorId indicator, Optional<String> group, Optional<String> rater) {}

    /**
     * Checks records against a scheme.
     *
     * @param scheme the scheme
     * @param bodies the bodies that are assessed; evidence for another one is an error
     * @param records the records, in any order
     * @return the evidence, with a finding for each record that was refused or counted once
     */
    public static WithFindings<Evidence> check(
            AssessmentScheme scheme, Iterable<BodyId> bodies, Iterable<EvidenceRecord> records) {
        return new EvidenceCheck(scheme, bodies).check(records);
    }

    /** Returns the scheme that it was checked against. */
    public AssessmentScheme scheme() {
        return scheme;
    }

    /** Returns the bodies that are assessed, in the order of their ids, whether or not there is evidence for them. */
    public ImmutableSortedSet<BodyId> bodies() {
        return bodies;
    }

    /** Returns the records that were accepted, sorted by body, indicator, group, rater, part, day and source. */
    public ImmutableList<EvidenceRecord> records() {
        return records;
    }

    /** Returns who gave a value, in the order of their names. */
    public ImmutableSet<String> raters() {
        return ImmutableSortedSet.copyOf(
                records.stream().flatMap(evidence -> evidence.rater().stream()).iterator());
    }

    /** Returns the same evidence without what raters said that are not wanted; what names no rater stays. */
    public Evidence withRaters(Predicate<String> wanted) {
        ImmutableMap<Place, Answers> some = answers.entrySet().stream()
                .filter(entry -> entry.getKey().rater().map(wanted::test).orElse(true))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        ImmutableList<EvidenceRecord> rows =
                some.values().stream().flatMap(a -> a.records().stream()).collect(ImmutableList.toImmutableList());
        return new Evidence(scheme, bodies, some, EvidenceCheck.index(some.keySet()), rows);
    }

    /**
     * Returns the same evidence for a scheme with the same indicators and facts, for example with other groups or
     * grades.
     *
     * @throws IllegalArgumentException if the indicators or the facts are not the same
     */
    public Evidence under(AssessmentScheme other) {
        checkArgument(
                Iterables.elementsEqual(
                                scheme.indicators().toList(), other.indicators().toList())
                        && scheme.factIds().equals(other.factIds()),
                "scheme %s must have the indicators and facts of scheme %s, but has not",
                other.id(),
                scheme.id());
        return new Evidence(other, bodies, answers, places, records);
    }

    /** Returns what is said without a group of an indicator or fact. */
    public Answers answers(BodyId body, IndicatorId indicator) {
        return answers.getOrDefault(new Place(body, indicator, Optional.empty(), Optional.empty()), Answers.NONE);
    }

    /** Returns what the members of a group say of an indicator, in the order of their names. */
    public ImmutableList<Answers> answers(BodyId body, IndicatorId indicator, String group) {
        return places.getOrDefault(body, ImmutableMap.of()).getOrDefault(indicator, ImmutableList.of()).stream()
                .filter(place -> place.group().filter(group::equals).isPresent())
                .map(place -> answers.getOrDefault(place, Answers.NONE))
                .collect(ImmutableList.toImmutableList());
    }
}
