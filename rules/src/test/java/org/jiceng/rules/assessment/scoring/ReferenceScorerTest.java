package org.jiceng.rules.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.indicator;
import static org.jiceng.rules.assessment.Fixtures.scheme;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.Fixtures;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.evidence.Evidence;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Section;
import org.junit.jupiter.api.Test;

/**
 * Random schemes and evidence against a slow reference that shares no code with the scorer: its own fractions, its own
 * rules, and sums from the leaves upwards instead of factors from the top downwards. Totals must be equal.
 */
class ReferenceScorerTest {

    private static final ImmutableList<BodyId> BODIES =
            ImmutableList.of(BodyId.of("A"), BodyId.of("B"), BodyId.of("C"), BodyId.of("D"));
    private static final ImmutableList<MissingPolicy> POLICIES = ImmutableList.of(
            MissingPolicy.ZERO,
            MissingPolicy.FULL_POINTS,
            MissingPolicy.REWEIGHT_SECTION,
            MissingPolicy.REWEIGHT_TOTAL,
            MissingPolicy.PEERS_AVERAGE);
    private static final ImmutableList<RoundingMode> MODES = ImmutableList.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING, RoundingMode.DOWN);

    /** A fraction. */
    private record Q(BigInteger up, BigInteger down) {
        Q {
            BigInteger divisor = up.gcd(down);
            up = up.divide(divisor);
            down = down.divide(divisor);
        }

        static final Q ZERO = q(0);

        static Q q(long whole) {
            return new Q(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Q q(BigDecimal value) {
            return new Q(value.movePointRight(12).toBigIntegerExact(), BigInteger.TEN.pow(12));
        }

        Q plus(Q o) {
            return new Q(up.multiply(o.down).add(o.up.multiply(down)), down.multiply(o.down));
        }

        Q minus(Q o) {
            return plus(o.times(q(-1)));
        }

        Q times(Q o) {
            return new Q(up.multiply(o.up), down.multiply(o.down));
        }

        Q over(Q o) {
            return o.up.signum() < 0
                    ? new Q(up.multiply(o.down).negate(), down.multiply(o.up).negate())
                    : new Q(up.multiply(o.down), down.multiply(o.up));
        }

        int compare(Q o) {
            return up.multiply(o.down).compareTo(o.up.multiply(down));
        }

        Q floor() {
            return new Q(
                    new BigDecimal(up)
                            .divide(new BigDecimal(down), 0, RoundingMode.FLOOR)
                            .toBigInteger(),
                    BigInteger.ONE);
        }

        boolean isZero() {
            return up.signum() == 0;
        }

        BigDecimal round(Rounding rounding) {
            return new BigDecimal(up).divide(new BigDecimal(down), rounding.scale(), rounding.mode());
        }
    }

    private static Q clamp(Q value, Optional<BigDecimal> floor, Optional<BigDecimal> cap) {
        Q capped = cap.isPresent() && value.compare(Q.q(cap.get())) > 0 ? Q.q(cap.get()) : value;
        return floor.isPresent() && capped.compare(Q.q(floor.get())) < 0 ? Q.q(floor.get()) : capped;
    }

    /** A made-up case: a scheme and, for each body and indicator, its values by part, or none for not applicable. */
    private static final class Case {
        private final Random random;
        private final Map<IndicatorId, ScoringRule> rules = new HashMap<>();
        private final Map<BodyId, Map<IndicatorId, Map<String, BigDecimal>>> values = new HashMap<>();
        private int number;

        Case(long seed) {
            this.random = new Random(seed);
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        BigDecimal decimal(int bound, int scale) {
            return BigDecimal.valueOf(random.nextInt(bound * (int) Math.pow(10, scale) + 1), scale);
        }

        AssessmentScheme make() {
            List<Section> sections = new ArrayList<>();
            int count = 1 + below(4);
            for (int i = 0; i < count; i++) {
                sections.add(section(0, i == 3 ? Section.Role.BONUS_OUTSIDE : Section.Role.BASE));
            }
            Rounding.Stage stage = below(2) == 0 ? Rounding.Stage.TOTAL : Rounding.Stage.SECTION;
            return scheme(sections.toArray(new Section[0]))
                    .notApplicable(POLICIES.get(below(POLICIES.size())))
                    .rounding(new Rounding(below(4), MODES.get(below(MODES.size())), stage))
                    .floor(below(2) == 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty())
                    .build();
        }

        private Section section(int depth, Section.Role role) {
            Section.Builder builder =
                    Section.builder().id("s" + number++).title("大项").role(role);
            int indicators = 1 + below(4);
            for (int i = 0; i < indicators; i++) {
                IndicatorId id = id("i" + number++);
                ScoringRule rule = rule();
                rules.put(id, rule);
                builder.addIndicators(
                        indicator(id.value(), decimal(30, 1).add(BigDecimal.ONE).toPlainString(), rule));
            }
            if (depth < 2 && below(3) == 0) {
                builder.addSections(section(depth + 1, Section.Role.BASE));
            }
            if (below(3) == 0) {
                builder.points(BigDecimal.valueOf(1 + below(40))).assembly(Section.Assembly.SCALED);
            }
            if (below(4) == 0) {
                builder.cap(BigDecimal.valueOf(below(20)));
            }
            return builder.build();
        }

        private ScoringRule rule() {
            return switch (below(9)) {
                case 0 -> JudgedPoints.of();
                case 1 -> Checklist.of(Checklist.Part.judged("a", "1.5"), Checklist.Part.met("b", "2"));
                case 2 ->
                    Deduction.builder()
                            .addItems(UnitPoints.of("x", "0.7").cappedAt("2"), UnitPoints.of("y", "1.1"))
                            .unreported(Unreported.MEANS_NONE)
                            .floor(below(2) == 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty())
                            .build();
                case 3 ->
                    Accrual.builder()
                            .addItems(UnitPoints.of("x", "0.3").countedBeyond("2"), UnitPoints.of("y", "1.25"))
                            .unreported(Unreported.MEANS_NONE)
                            .cap(new BigDecimal("4"))
                            .build();
                case 4 ->
                    CompletionRatio.builder()
                            .done("做")
                            .target("应")
                            .zeroTarget(IndicatorState.ERROR)
                            .limit(BigDecimal.ONE)
                            .build();
                case 5 -> Ballot.ofSatisfaction();
                case 6 ->
                    Target.builder()
                            .target(new BigDecimal("87"))
                            .below(Target.Steps.of("3", "0.5", Target.Counting.WHOLE_STEPS))
                            .floor(BigDecimal.ZERO)
                            .build();
                case 7 ->
                    RankTable.builder()
                            .addRows(RankTable.Row.of(1, "5"), RankTable.Row.of(2, "3"))
                            .otherwise(BigDecimal.ONE)
                            .greatestFirst(true)
                            .ties(RankTable.Ties.MEAN)
                            .build();
                default -> Conversion.outOf("70");
            };
        }

        List<EvidenceRecord> evidence(AssessmentScheme scheme) {
            List<EvidenceRecord> rows = new ArrayList<>();
            for (BodyId body : BODIES) {
                scheme.indicators().forEach(indicator -> {
                    Map<String, BigDecimal> given = new HashMap<>();
                    boolean applies = below(6) > 0;
                    values.computeIfAbsent(body, b -> new HashMap<>()).put(indicator.id(), given);
                    if (!applies) {
                        rows.add(EvidenceRecord.of(body, indicator.id(), "NOT_APPLICABLE"));
                        return;
                    }
                    for (String part : indicator.rule().inputParts()) {
                        BigDecimal value = value(indicator, part);
                        given.put(part, value);
                        rows.add(EvidenceRecord.of(body, indicator.id(), part, value.toPlainString()));
                    }
                });
            }
            Collections.shuffle(rows, random);
            return rows;
        }

        private BigDecimal value(Indicator indicator, String part) {
            return switch (indicator.rule().kind()) {
                case JUDGED -> decimal(10, 2).min(indicator.points());
                case CHECKLIST -> part.equals("a") ? decimal(1, 1) : BigDecimal.valueOf(below(2));
                case COMPLETION -> BigDecimal.valueOf(part.equals("应") ? 1 + below(9) : below(12));
                case BALLOT -> BigDecimal.valueOf(part.equals("满意") ? 1 + below(50) : below(50));
                case TARGET -> decimal(100, 1);
                case RANK -> BigDecimal.valueOf(below(3));
                case CONVERSION -> decimal(70, 1);
                default -> BigDecimal.valueOf(below(6));
            };
        }

        // The reference.

        private Map<String, BigDecimal> given(BodyId body, Indicator indicator) {
            return of(of(values, body), indicator.id());
        }

        private static <K, V> V of(Map<K, V> map, K key) {
            return Optional.ofNullable(map.get(key)).orElseThrow();
        }

        /** Returns the points of a rule, or empty where the indicator is not applicable. */
        private Optional<Q> points(BodyId body, Indicator indicator) {
            Map<String, BigDecimal> given = given(body, indicator);
            if (given.isEmpty()) {
                return Optional.empty();
            }
            Q full = Q.q(indicator.points());
            Map<String, Q> v = new HashMap<>();
            given.forEach((part, value) -> v.put(part, Q.q(value)));
            ScoringRule rule = indicator.rule();
            return Optional.of(
                    switch (rule.kind()) {
                        case JUDGED -> of(v, "");
                        case CHECKLIST -> of(v, "a").plus(of(v, "b").times(Q.q(2)));
                        case DEDUCTION -> {
                            Q x = of(v, "x").times(Q.q(new BigDecimal("0.7")));
                            Q off = (x.compare(Q.q(2)) > 0 ? Q.q(2) : x)
                                    .plus(of(v, "y").times(Q.q(new BigDecimal("1.1"))));
                            yield clamp(full.minus(off), ((Deduction) rule).floor(), Optional.empty());
                        }
                        case ACCRUAL -> {
                            Q beyond = of(v, "x").minus(Q.q(2));
                            Q x = beyond.compare(Q.ZERO) > 0 ? beyond.times(Q.q(new BigDecimal("0.3"))) : Q.ZERO;
                            yield clamp(
                                    x.plus(of(v, "y").times(Q.q(new BigDecimal("1.25")))),
                                    Optional.empty(),
                                    Optional.of(new BigDecimal("4")));
                        }
                        case COMPLETION -> {
                            Q ratio = of(v, "做").over(of(v, "应"));
                            yield ratio.compare(Q.q(1)) > 0 ? full : full.times(ratio);
                        }
                        case BALLOT -> {
                            Q votes = of(v, "满意").plus(of(v, "基本满意")).plus(of(v, "不满意"));
                            Q worth = of(v, "满意")
                                    .times(Q.q(100))
                                    .plus(of(v, "基本满意").times(Q.q(80)))
                                    .plus(of(v, "不满意").times(Q.q(30)));
                            yield full.times(worth).over(votes.times(Q.q(100)));
                        }
                        case TARGET -> {
                            Q below = Q.q(87).minus(of(v, ""));
                            Q steps = below.compare(Q.ZERO) > 0
                                    ? below.over(Q.q(3)).floor()
                                    : Q.ZERO;
                            yield clamp(
                                    full.minus(steps.times(Q.q(new BigDecimal("0.5")))),
                                    Optional.of(BigDecimal.ZERO),
                                    Optional.empty());
                        }
                        case RANK -> rank(indicator, of(given, ""));
                        default -> full.times(of(v, "")).over(Q.q(70));
                    });
        }

        /** Lists the points of all ranks, then takes the mean of those that equal values take up. */
        private Q rank(Indicator indicator, BigDecimal mine) {
            List<BigDecimal> all = new ArrayList<>();
            for (BodyId body : BODIES) {
                Optional.ofNullable(given(body, indicator).get("")).ifPresent(all::add);
            }
            all.sort(Collections.reverseOrder());
            long[] table = {5, 3, 1, 1};
            Q sum = Q.ZERO;
            int ties = 0;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).compareTo(mine) == 0) {
                    sum = sum.plus(Q.q(table[i]));
                    ties++;
                }
            }
            return sum.over(Q.q(ties));
        }

        /** What a section or indicator is worth, what of that counts, what the total takes over, and its points. */
        private record Part(Q nominal, Q counts, Q above, Q points) {
            Part plus(Part o) {
                return new Part(
                        nominal.plus(o.nominal), counts.plus(o.counts), above.plus(o.above), points.plus(o.points));
            }
        }

        private static final Part NOTHING = new Part(Q.ZERO, Q.ZERO, Q.ZERO, Q.ZERO);

        private Part part(AssessmentScheme scheme, BodyId body, Indicator indicator) {
            Q full = Q.q(indicator.points());
            Optional<Q> points = points(body, indicator);
            if (points.isPresent()) {
                return new Part(full, full, Q.ZERO, points.get());
            }
            return switch (scheme.notApplicable().orElseThrow()) {
                case REWEIGHT_SECTION -> new Part(full, Q.ZERO, Q.ZERO, Q.ZERO);
                case REWEIGHT_TOTAL -> new Part(full, Q.ZERO, full, Q.ZERO);
                case FULL_POINTS -> new Part(full, full, Q.ZERO, full);
                case PEERS_AVERAGE -> new Part(full, full, Q.ZERO, average(indicator));
                default -> new Part(full, full, Q.ZERO, Q.ZERO);
            };
        }

        private Q average(Indicator indicator) {
            Q sum = Q.ZERO;
            long count = 0;
            for (BodyId body : BODIES) {
                Optional<Q> points = points(body, indicator);
                if (points.isPresent()) {
                    sum = sum.plus(points.get());
                    count++;
                }
            }
            return sum.over(Q.q(count));
        }

        private boolean averagesExist(AssessmentScheme scheme) {
            return scheme.indicators()
                    .allMatch(i ->
                            BODIES.stream().anyMatch(body -> points(body, i).isPresent()));
        }

        private Part part(AssessmentScheme scheme, BodyId body, Section section, boolean reweighted) {
            Part sum = NOTHING;
            for (Indicator indicator : section.indicators()) {
                sum = sum.plus(part(scheme, body, indicator));
            }
            for (Section inner : section.sections()) {
                sum = sum.plus(part(scheme, body, inner, reweighted));
            }
            Q nominal = section.assembly() == Section.Assembly.SCALED
                    ? Q.q(section.points().orElseThrow())
                    : sum.nominal;
            Q above = sum.above.times(nominal).over(sum.nominal);
            Q left = nominal.minus(above);
            Q stretch = !reweighted || sum.counts.isZero() ? nominal.over(sum.nominal) : left.over(sum.counts);
            Q points = clamp(sum.points.times(stretch), section.floor(), section.cap());
            return new Part(nominal, sum.counts.isZero() ? Q.ZERO : left, above, points);
        }

        Optional<BigDecimal> total(AssessmentScheme scheme, BodyId body) {
            Part base = NOTHING;
            List<Q> baseTops = new ArrayList<>();
            List<Q> bonusTops = new ArrayList<>();
            for (Section section : scheme.sections()) {
                boolean isBase = section.role() == Section.Role.BASE;
                Part part = part(scheme, body, section, isBase);
                if (isBase) {
                    base = base.plus(part);
                    baseTops.add(part.points);
                } else {
                    bonusTops.add(part.points);
                }
            }
            if (base.counts.isZero()) {
                return Optional.empty();
            }
            Q total = Q.ZERO;
            boolean bySection = scheme.rounding().stage() == Rounding.Stage.SECTION;
            for (Q top : baseTops) {
                Q points = top.times(base.nominal).over(base.counts);
                total = total.plus(bySection ? Q.q(points.round(scheme.rounding())) : points);
            }
            for (Q top : bonusTops) {
                total = total.plus(bySection ? Q.q(top.round(scheme.rounding())) : top);
            }
            return Optional.of(clamp(total, scheme.floor(), scheme.cap()).round(scheme.rounding()));
        }
    }

    @Test
    void totalsEqualThoseOfTheReference() {
        int compared = 0;
        for (long seed = 0; seed < 1_200; seed++) {
            Case made = new Case(seed);
            AssessmentScheme scheme = made.make();
            Evidence evidence =
                    Evidence.check(scheme, BODIES, made.evidence(scheme)).orElseThrow();
            if (scheme.notApplicable().orElseThrow() == MissingPolicy.PEERS_AVERAGE && !made.averagesExist(scheme)) {
                continue;
            }
            Scorer scorer = Scorer.of(evidence);
            for (BodyId body : BODIES) {
                Scorecard card = scorer.score(body);
                assertThat(card.total()).as("seed %s, body %s", seed, body).isEqualTo(made.total(scheme, body));
                if (card.total().isPresent()) {
                    assertThat(Fixtures.sumOf(card))
                            .as("seed %s, body %s", seed, body)
                            .isEqualByComparingTo(card.total().get());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(4_000);
    }
}
