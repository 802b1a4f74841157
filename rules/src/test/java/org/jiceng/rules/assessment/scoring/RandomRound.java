package org.jiceng.rules.assessment.scoring;

import static org.jiceng.rules.assessment.Fixtures.id;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.duty.DutyId;

/** A made-up scheme with made-up evidence that is right; the same seed gives the same. */
final class RandomRound {

    static final ImmutableList<BodyId> BODIES = ImmutableList.of(
            BodyId.of("A"), BodyId.of("B"), BodyId.of("C"), BodyId.of("D"), BodyId.of("E"), BodyId.of("F"));

    private static final ImmutableList<RoundingMode> MODES = ImmutableList.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.FLOOR,
            RoundingMode.CEILING,
            RoundingMode.UP,
            RoundingMode.DOWN);

    private final Random random;
    private final RandomRules rules;
    private final boolean columns;
    private final List<IndicatorId> ids = new ArrayList<>();
    private final List<AssessorGroup> groups;
    private int number;

    private RandomRound(long seed, boolean columns) {
        this.random = new Random(seed);
        this.rules = new RandomRules(random, columns);
        this.columns = columns;
        this.groups = groups();
    }

    /** Returns a round with everything that a scheme can declare. */
    static RandomRound of(long seed) {
        return new RandomRound(seed, false);
    }

    /** Returns a round whose evidence can stand in columns. */
    static RandomRound inColumns(long seed) {
        return new RandomRound(seed, true);
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return pick(ImmutableList.copyOf(values));
    }

    private BigDecimal decimal(int bound, int scale) {
        return rules.decimal(bound, scale);
    }

    AssessmentScheme scheme() {
        Section[] sections = new Section[1 + random.nextInt(3)];
        for (int i = 0; i < sections.length; i++) {
            sections[i] = section(0, i == 0 ? Section.Role.BASE : pick(Section.Role.values()));
        }
        AssessmentScheme.Builder builder = blank(sections);
        for (AssessorGroup group : groups) {
            builder.addGroups(group);
        }
        if (!oneIn(6)) {
            builder.emptyGroup(pick(EmptyGroup.values()));
        }
        builder.notApplicable(pick(MissingPolicy.values())).notProvided(pick(MissingPolicy.values()));
        if (random.nextBoolean()) {
            builder.inError(pick(MissingPolicy.values()));
        }
        builder.rounding(new Rounding(random.nextInt(4), pick(MODES), pick(Rounding.Stage.values())));
        if (oneIn(3)) {
            builder.floor(decimal(20, 1));
        }
        if (oneIn(3)) {
            builder.cap(decimal(40, 1).add(BigDecimal.valueOf(20)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.addVetoes(veto(i));
        }
        return oneIn(4) ? builder.build() : builder.grading(grading()).build();
    }

    private AssessmentScheme.Builder blank(Section... sections) {
        return Fixtures.scheme(sections);
    }

    private List<AssessorGroup> groups() {
        List<AssessorGroup> groups = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            AssessorGroup.Aggregate aggregate = pick(AssessorGroup.Aggregate.values());
            AssessorGroup.Builder group = AssessorGroup.builder()
                    .id("g" + i)
                    .title("评议组" + i)
                    .weight(decimal(3, 1).add(BigDecimal.ONE))
                    .aggregate(aggregate);
            if (aggregate != AssessorGroup.Aggregate.TRIMMED_MEAN && oneIn(3)) {
                group.minimumRaters(2);
            }
            groups.add(group.build());
        }
        return groups;
    }

    private Section section(int depth, Section.Role role) {
        Section.Builder builder =
                Section.builder().id("s" + number++).title("大项").role(role);
        for (int i = random.nextInt(3); i >= 0; i--) {
            builder.addIndicators(indicator());
        }
        if (depth < 2 && oneIn(3)) {
            builder.addSections(section(depth + 1, Section.Role.BASE));
        }
        if (oneIn(3)) {
            builder.points(BigDecimal.valueOf(1 + random.nextInt(40))).assembly(Section.Assembly.SCALED);
        }
        if (oneIn(3)) {
            builder.cap(decimal(20, 2).add(BigDecimal.TEN));
        }
        if (oneIn(3)) {
            builder.floor(decimal(10, 2));
        }
        return builder.build();
    }

    private Indicator indicator() {
        IndicatorId id = id("i" + number++);
        ids.add(id);
        BigDecimal points = decimal(20, 1).add(BigDecimal.ONE);
        ScoringRule rule = rules.rule(points);
        Indicator.Builder builder = Indicator.builder()
                .id(id)
                .title("指标“" + id + "”")
                .points(points)
                .rule(rule);
        boolean grouped = !columns && !rule.needsPeers() && rule.words().isEmpty() && oneIn(3);
        if (grouped) {
            groups.stream()
                    .filter(group -> rule.canBePooled() || group.aggregate() != AssessorGroup.Aggregate.POOLED)
                    .filter(group -> !oneIn(3))
                    .forEach(group -> builder.addGroups(group.id()));
        }
        if (oneIn(5)) {
            builder.notApplicable(pick(MissingPolicy.values()));
        }
        if (oneIn(5)) {
            builder.notProvided(pick(MissingPolicy.values())).inError(pick(MissingPolicy.values()));
        }
        if (oneIn(2)) {
            builder.addDuties(DutyId.of("D-" + number));
        }
        return builder.build();
    }

    private Veto veto(int index) {
        Comparison comparison = pick(Comparison.values());
        Veto.Effect effect = pick(Veto.Effect.values());
        Veto.Condition condition = switch (random.nextInt(columns ? 2 : 3)) {
            case 0 -> new Veto.AmongLast(1 + random.nextInt(3));
            case 1 -> new Veto.PointsCompare(pick(ids), comparison, decimal(10, 1));
            default ->
                new Veto.FactCompares(
                        id("f" + index), comparison, BigDecimal.valueOf(random.nextInt(3)), pick(Unreported.values()));
        };
        boolean byRank = condition instanceof Veto.AmongLast && effect == Veto.Effect.ZERO;
        return Veto.builder()
                .id("v" + index)
                .title("一票否决" + index)
                .condition(condition)
                .effect(byRank ? Veto.Effect.LOWEST_GRADE : effect)
                .build();
    }

    private Grading grading() {
        int kind = random.nextInt(4);
        ImmutableList<String> names = ImmutableList.of("优", "良", "中", "差");
        ImmutableList<String> shares = ImmutableList.of("0.3", "0.45", "0.2", "0.05");
        List<Grade> grades = new ArrayList<>();
        Quota.Whole whole = pick(ImmutableList.of(Quota.Whole.FLOOR, Quota.Whole.HALF_UP, Quota.Whole.CEILING));
        for (int i = 0; i < names.size(); i++) {
            Grade.Builder grade = Grade.builder().id(names.get(i)).title(names.get(i));
            boolean last = i == names.size() - 1;
            if (kind != 1 && !(last && oneIn(2))) {
                Comparison comparison = oneIn(2) ? Comparison.AT_LEAST : Comparison.MORE_THAN;
                grade.lower(new Grade.Limit(comparison, BigDecimal.valueOf(30 - 10L * i)));
            }
            if (kind != 1 && i > 0 && oneIn(2)) {
                Comparison comparison = oneIn(2) ? Comparison.AT_MOST : Comparison.LESS_THAN;
                grade.upper(new Grade.Limit(comparison, BigDecimal.valueOf(40 - 10L * i)));
            }
            if (kind == 1) {
                grade.quota(Quota.ofShare(shares.get(i), Quota.Whole.LARGEST_REMAINDER));
            } else if (kind == 2) {
                grade.quota(Quota.ofShare(shares.get(i), whole));
            } else if (kind == 3 && !last) {
                grade.quota(Quota.ofCount(1 + random.nextInt(2)));
            }
            grades.add(grade.build());
        }
        Grading.Builder builder = Grading.builder().addAllGrades(grades).basis(pick(Grading.Basis.values()));
        if (!oneIn(4)) {
            builder.ties(pick(Grading.Ties.values())).addTieBreakers(pick(ids));
        }
        if (oneIn(2)) {
            builder.balancing(pick(names));
        }
        if (oneIn(4)) {
            builder.smallGroup(
                    new Grading.SmallGroup(2 + random.nextInt(6), pick(Grading.SmallGroup.Treatment.values())));
        }
        return builder.build();
    }

    // ---- evidence

    /** Returns rows in some order. */
    List<EvidenceRecord> rows(AssessmentScheme scheme) {
        List<EvidenceRecord> rows = new ArrayList<>();
        for (BodyId body : BODIES) {
            scheme.indicators().forEach(indicator -> {
                if (indicator.groups().isEmpty()) {
                    rate(rows, EvidenceRecord.builder().body(body).indicator(indicator.id()), indicator);
                } else {
                    for (String group : indicator.groups()) {
                        for (int rater = random.nextInt(6); rater > 0; rater--) {
                            rate(
                                    rows,
                                    EvidenceRecord.builder()
                                            .body(body)
                                            .indicator(indicator.id())
                                            .group(group)
                                            .rater("r" + rater),
                                    indicator);
                        }
                    }
                }
            });
            scheme.factIds().forEach(fact -> {
                if (!oneIn(3)) {
                    rows.add(EvidenceRecord.of(body, fact, String.valueOf(random.nextInt(4))));
                }
            });
        }
        return rows;
    }

    private void rate(List<EvidenceRecord> rows, EvidenceRecord.Builder of, Indicator indicator) {
        EvidenceRecord blank = of.value("0").build();
        int what = random.nextInt(40);
        if (what < 3) {
            if (!columns) {
                rows.add(EvidenceRecord.builder()
                        .from(blank)
                        .number(Optional.empty())
                        .value("NOT_APPLICABLE")
                        .build());
            }
            return;
        }
        if (what < 5) {
            if (!columns) {
                rows.add(EvidenceRecord.builder()
                        .from(blank)
                        .number(Optional.empty())
                        .value("NOT_PROVIDED")
                        .build());
            }
            return;
        }
        if (what == 5) {
            return;
        }
        boolean partial = oneIn(120);
        Map<String, String> values = new HashMap<>();
        for (String part : indicator.rule().inputParts()) {
            if (partial && oneIn(2)) {
                continue;
            }
            String value = rules.value(indicator.rule(), indicator.points(), part, values);
            values.put(part, value);
            EvidenceRecord.Builder row = EvidenceRecord.builder()
                    .from(blank)
                    .number(Optional.empty())
                    .part(part)
                    .value(value);
            boolean counts = indicator.rule() instanceof Composite composite
                    ? composite.of(part).orElseThrow().rule().addsUp()
                    : indicator.rule().addsUp();
            rows.add(row.date(LocalDate.of(2026, 3, 1)).build());
            if (counts && !columns && oneIn(3)) {
                rows.add(EvidenceRecord.builder()
                        .from(blank)
                        .part(part)
                        .number(BigDecimal.ONE)
                        .date(LocalDate.of(2026, 4, 1 + random.nextInt(20)))
                        .build());
            }
        }
    }
}
