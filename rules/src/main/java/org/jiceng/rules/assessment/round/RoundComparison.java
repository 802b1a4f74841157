package org.jiceng.rules.assessment.round;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scoring.Scorer;

/**
 * Two rounds side by side (两轮比较): what became of each body's total, rank and grade, and which indicators made the
 * difference. The rounds may be of two periods, or of two editions of a scheme over the same evidence, which shows what
 * a change of the scheme does before it is decided. That nothing changed is said too.
 */
public final class RoundComparison {

    private final Ranking before;
    private final Ranking after;
    private final ImmutableList<Change> changes;

    private RoundComparison(Ranking before, Ranking after, ImmutableList<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /**
     * Where a body stands in a round.
     *
     * @param rank its rank, or empty where it has no total
     * @param total its total, or empty where it has none
     * @param grade its grade, or empty where it has none
     */
    public record Standing(Optional<Integer> rank, Optional<BigDecimal> total, Optional<Grade> grade) {

        private static Standing of(Ranking.Place place) {
            return new Standing(Optional.of(place.rank()), place.card().total(), place.grade());
        }
    }

    /**
     * What became of one indicator of one body.
     *
     * @param indicator its id
     * @param before its contribution before, or empty where the scheme did not have it
     * @param after its contribution after, or empty where the scheme does not have it
     */
    public record LineChange(IndicatorId indicator, Optional<BigDecimal> before, Optional<BigDecimal> after) {

        /** Returns the difference; an indicator that a scheme does not have counts as zero. */
        public BigDecimal difference() {
            return after.orElse(BigDecimal.ZERO).subtract(before.orElse(BigDecimal.ZERO));
        }
    }

    /**
     * What became of one body.
     *
     * @param body the body
     * @param before where it stood, or empty where it was not assessed
     * @param after where it stands, or empty where it is not assessed
     * @param lines the indicators whose contribution differs, those of the first scheme first
     */
    public record Change(
            BodyId body, Optional<Standing> before, Optional<Standing> after, ImmutableList<LineChange> lines) {

        /** Returns the difference of the totals; empty unless both rounds have one. */
        public Optional<BigDecimal> difference() {
            return before.flatMap(Standing::total)
                    .flatMap(old -> after.flatMap(Standing::total).map(now -> now.subtract(old)));
        }

        /** Returns whether the grade is another one, or there is one in one round only. */
        public boolean isRegraded() {
            return !before.flatMap(Standing::grade)
                    .map(Grade::id)
                    .equals(after.flatMap(Standing::grade).map(Grade::id));
        }

        /** Returns whether nothing differs: total, rank, grade and every contribution. */
        public boolean isSame() {
            return lines.isEmpty()
                    && !isRegraded()
                    && before.flatMap(Standing::rank).equals(after.flatMap(Standing::rank))
                    && before.isPresent() == after.isPresent()
                    && difference().map(BigDecimal::signum).orElse(0) == 0;
        }
    }

    /** Compares two rounds, of one scheme or of two. */
    public static RoundComparison of(Ranking before, Ranking after) {
        Map<BodyId, Scorecard> old = cards(before);
        Map<BodyId, Scorecard> now = cards(after);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (BodyId body : ImmutableSortedSet.<BodyId>naturalOrder()
                .addAll(old.keySet())
                .addAll(now.keySet())
                .build()) {
            Optional<Scorecard> first = Optional.ofNullable(old.get(body));
            Optional<Scorecard> second = Optional.ofNullable(now.get(body));
            changes.add(new Change(
                    body,
                    first.map(card -> standing(before, card)),
                    second.map(card -> standing(after, card)),
                    lines(first, second)));
        }
        return new RoundComparison(before, after, changes.build());
    }

    /**
     * Scores the same evidence by two editions of a scheme and compares them.
     *
     * @param before the edition that holds
     * @param after the edition that is to hold
     * @param bodies the bodies that are assessed
     * @param records the evidence; a record that one of the editions has no use for is a finding of that edition
     * @return the comparison, with the findings of both checks of the evidence
     */
    public static WithFindings<RoundComparison> ofEditions(
            AssessmentScheme before,
            AssessmentScheme after,
            Iterable<BodyId> bodies,
            Iterable<EvidenceRecord> records) {
        WithFindings<Evidence> old = Evidence.check(before, bodies, records);
        WithFindings<Evidence> now = Evidence.check(after, bodies, records);
        Findings findings = old.findings().and(now.findings());
        return new WithFindings<>(
                of(Scorer.of(old.value()).ranking(), Scorer.of(now.value()).ranking()), findings);
    }

    private static Map<BodyId, Scorecard> cards(Ranking ranking) {
        Map<BodyId, Scorecard> cards = new LinkedHashMap<>();
        ranking.places().forEach(place -> cards.put(place.card().body(), place.card()));
        ranking.unranked().forEach(card -> cards.put(card.body(), card));
        return cards;
    }

    private static Standing standing(Ranking ranking, Scorecard card) {
        return ranking.place(card.body())
                .map(Standing::of)
                .orElseGet(() -> new Standing(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static ImmutableList<LineChange> lines(Optional<Scorecard> before, Optional<Scorecard> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return ImmutableList.of();
        }
        Set<IndicatorId> ids = new LinkedHashSet<>();
        before.get().lines().forEach(line -> ids.add(line.indicator().id()));
        after.get().lines().forEach(line -> ids.add(line.indicator().id()));
        List<LineChange> changes = new ArrayList<>();
        for (IndicatorId id : ids) {
            LineChange change = new LineChange(
                    id,
                    before.get().line(id).map(ScoreLine::contribution),
                    after.get().line(id).map(ScoreLine::contribution));
            if (change.difference().signum() != 0
                    || change.before().isPresent() != change.after().isPresent()) {
                changes.add(change);
            }
        }
        return ImmutableList.copyOf(changes);
    }

    /** Returns the round before. */
    public Ranking before() {
        return before;
    }

    /** Returns the round after. */
    public Ranking after() {
        return after;
    }

    /** Returns what became of each body of either round, in the order of their ids. */
    public ImmutableList<Change> changes() {
        return changes;
    }

    /** Returns what became of a body, or empty where neither round has it. */
    public Optional<Change> change(BodyId body) {
        return changes.stream().filter(change -> change.body().equals(body)).findFirst();
    }

    /** Returns whether nothing differs for anybody. */
    public boolean isSame() {
        return changes.stream().allMatch(Change::isSame);
    }

    /** Returns it all in words: how many bodies are better, worse and regraded, then a line for each that differs. */
    public String explain(Locale locale) {
        StringBuilder out = new StringBuilder();
        line(out, isSame() ? Texts.text("compare.same", changes.size()) : summary(), locale);
        changes.stream().filter(change -> !change.isSame()).forEach(change -> line(out, text(change), locale));
        return out.toString();
    }

    private LocalizedText summary() {
        long better = changes.stream().filter(change -> sign(change) > 0).count();
        long worse = changes.stream().filter(change -> sign(change) < 0).count();
        long regraded = changes.stream().filter(Change::isRegraded).count();
        return Texts.text("compare.summary", changes.size(), better, worse, regraded);
    }

    private static int sign(Change change) {
        return change.difference().map(BigDecimal::signum).orElse(0);
    }

    private static LocalizedText text(Change change) {
        return Texts.text(
                "compare.change",
                change.body(),
                shown(change.before().flatMap(Standing::total)),
                shown(change.after().flatMap(Standing::total)),
                change.before().flatMap(Standing::grade).map(Grade::title).orElse("—"),
                change.after().flatMap(Standing::grade).map(Grade::title).orElse("—"));
    }

    private static String shown(Optional<BigDecimal> total) {
        return total.map(BigDecimal::toPlainString).orElse("—");
    }

    private static void line(StringBuilder out, LocalizedText text, Locale locale) {
        out.append(text.in(locale)).append('\n');
    }
}
