package org.jiceng.rules.testing.difference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.admission.AdmissionDay;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Outcome;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.Grade;

/**
 * Who gets another answer by another edition of a policy or scheme (新旧版本对比): the same population under both.
 *
 * <pre>{@code
 * Difference<BodyId> difference = Difference.ofGrades(Scorer.of(before).ranking(), Scorer.of(after).ranking());
 * assertThat(difference).changesOnly(BodyId.of("village"));
 * }</pre>
 *
 * @param changes those of the population whose answer is another, in the order of the population
 * @param population how many there are
 * @param <C> the type of the members of the population: requests, bodies, rows of a table
 */
@CheckReturnValue
public record Difference<C>(ImmutableList<Change<C>> changes, int population) {

    /**
     * A member of the population whose answer is another.
     *
     * @param member the member
     * @param before its answer by the old edition, or empty where there was none
     * @param after its answer by the new edition, or empty where there is none
     * @param <C> the type of the member
     */
    public record Change<C>(C member, Optional<Object> before, Optional<Object> after) implements LocalizedText {

        /** Says member and both answers. */
        @Override
        public String in(Locale locale) {
            return DifferenceText.text("change", word(Optional.of(member)), word(before), word(after))
                    .in(locale);
        }

        private static LocalizedText word(Optional<?> value) {
            return value.map(one -> one instanceof LocalizedText text
                            ? text
                            : one instanceof Labeled word ? word.label() : LocalizedText.verbatim(one.toString()))
                    .orElseGet(() -> DifferenceText.text("none"));
        }

        /** Returns the English form. */
        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /**
     * Asks both editions about each member of a population.
     *
     * @param before the old edition
     * @param after the new edition
     * @param population the members, none of them twice
     * @param answer what an edition says of a member, compared by {@code equals}
     * @throws IllegalArgumentException if a member is there twice
     */
    public static <S, C> Difference<C> of(S before, S after, Iterable<C> population, BiFunction<S, C, ?> answer) {
        ImmutableMap.Builder<C, Object> old = ImmutableMap.builder();
        ImmutableMap.Builder<C, Object> now = ImmutableMap.builder();
        Set<C> seen = new HashSet<>();
        for (C member : population) {
            checkArgument(seen.add(member), "members of a population must differ, but '%s' repeats", member);
            old.put(member, answer.apply(before, member));
            now.put(member, answer.apply(after, member));
        }
        return ofAnswers(old.buildOrThrow(), now.buildOrThrow());
    }

    /** Compares answers that are there already; who has one on one side only has changed. */
    public static <C> Difference<C> ofAnswers(Map<C, ?> before, Map<C, ?> after) {
        ImmutableSet<C> members = ImmutableSet.<C>builder()
                .addAll(before.keySet())
                .addAll(after.keySet())
                .build();
        ImmutableList<Change<C>> changes = members.stream()
                .map(member -> new Change<>(
                        member,
                        Optional.<Object>ofNullable(before.get(member)),
                        Optional.<Object>ofNullable(after.get(member))))
                .filter(change -> !change.before().equals(change.after()))
                .collect(ImmutableList.toImmutableList());
        return new Difference<>(changes, members.size());
    }

    /**
     * Compares the outcomes of requests, named by their ids, under two editions of a policy on a day.
     *
     * @throws IllegalArgumentException if an id is there twice, or the structure lacks an applicant or a target
     */
    public static Difference<String> ofOutcomes(
            AdmissionPolicy before,
            AdmissionPolicy after,
            Iterable<AdmissionRequest> requests,
            GovernanceStructure structure,
            LocalDate day) {
        return ofAnswers(outcomes(before.on(structure, day), requests), outcomes(after.on(structure, day), requests));
    }

    private static ImmutableMap<String, Outcome> outcomes(AdmissionDay day, Iterable<AdmissionRequest> requests) {
        ImmutableMap.Builder<String, Outcome> outcomes = ImmutableMap.builder();
        requests.forEach(
                request -> outcomes.put(request.id(), day.decide(request).outcome()));
        return outcomes.buildOrThrow();
    }

    /** Compares the grades of bodies by their names under two editions of a scheme; a body without a grade has none. */
    public static Difference<BodyId> ofGrades(Ranking before, Ranking after) {
        return ofAnswers(grades(before), grades(after));
    }

    private static ImmutableMap<BodyId, String> grades(Ranking ranking) {
        ImmutableMap.Builder<BodyId, String> grades = ImmutableMap.builder();
        ranking.places()
                .forEach(place -> place.grade()
                        .map(Grade::title)
                        .ifPresent(grade -> grades.put(place.card().body(), grade)));
        return grades.buildOrThrow();
    }

    /** Returns the members whose answer is another, in the order of the population. */
    public ImmutableSet<C> changed() {
        return changes.stream().map(Change::member).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns how many changed, and each change on a line.
     *
     * @param locale the reader's locale: English for English, Chinese for every other
     */
    public String table(Locale locale) {
        return changes.stream()
                .map(change -> "  " + SafeText.oneLine(change.in(locale)))
                .collect(Collectors.joining(
                        "\n",
                        DifferenceText.text("title", String.valueOf(population), String.valueOf(changes.size()))
                                        .in(locale)
                                + (changes.isEmpty() ? "" : "\n"),
                        ""));
    }

    /** Returns the English table. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }
}
