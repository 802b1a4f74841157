package org.jiceng.rules.assessment.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiceng.core.body.BodyId;
import org.jiceng.rules.assessment.evidence.EvidenceRecord;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.IndicatorState;
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

/**
 * A whole round once more, slowly: straight from rows to totals and grades, without cards, indexes or any arithmetic of
 * the library. The rows must be right.
 */
final class SlowReference {

    private final AssessmentScheme scheme;
    private final ImmutableList<BodyId> bodies;
    private final List<EvidenceRecord> rows;
    private final Map<BodyId, Map<IndicatorId, SlowNumber>> lastPeriod;
    private final Map<String, Counted> known = new HashMap<>();
    private final Map<BodyId, Optional<Total>> totals = new HashMap<>();

    SlowReference(
            AssessmentScheme scheme,
            ImmutableList<BodyId> bodies,
            List<EvidenceRecord> rows,
            Map<BodyId, Map<IndicatorId, SlowNumber>> lastPeriod) {
        this.scheme = scheme;
        this.bodies = bodies;
        this.rows = rows;
        this.lastPeriod = lastPeriod;
    }

    /** What an indicator counts for a body: its points and whether its weight counts, or an error. */
    private record Counted(SlowNumber points, boolean leftOut, boolean fromTotal, boolean error, boolean scored) {}

    /** What a body has in the end. */
    record Total(BigDecimal rounded, SlowNumber exact, SlowNumber beforeVeto) {}

    private List<EvidenceRecord> rows(BodyId body, IndicatorId indicator) {
        return rows.stream()
                .filter(row -> row.body().equals(body) && row.indicator().equals(indicator))
                .toList();
    }

    // ---- an indicator

    private SlowRules.Result rating(Indicator indicator, List<EvidenceRecord> some) {
        Optional<IndicatorState> state =
                some.stream().flatMap(row -> row.state().stream()).findFirst();
        if (state.isPresent()) {
            return SlowRules.Result.without(state.get());
        }
        Map<String, BigDecimal> numbers = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (EvidenceRecord row : some) {
            row.number().ifPresent(number -> numbers.merge(row.part(), number, BigDecimal::add));
            row.word().ifPresent(word -> words.put(row.part(), word));
        }
        Map<String, List<BigDecimal>> peers = new HashMap<>();
        for (EvidenceRecord row : rows) {
            if (row.indicator().equals(indicator.id()) && row.number().isPresent()) {
                peers.computeIfAbsent(row.part(), part -> new ArrayList<>())
                        .add(row.number().get());
            }
        }
        return SlowRules.score(
                indicator.rule(), SlowNumber.of(indicator.points()), new SlowRules.Values(numbers, words, peers));
    }

    private SlowRules.Result raw(BodyId body, Indicator indicator) {
        List<EvidenceRecord> mine = rows(body, indicator.id());
        return indicator.groups().isEmpty() ? rating(indicator, mine) : byGroups(indicator, mine);
    }

    private SlowRules.Result byGroups(Indicator indicator, List<EvidenceRecord> mine) {
        SlowNumber sum = SlowNumber.ZERO;
        SlowNumber weights = SlowNumber.ZERO;
        int without = 0;
        for (AssessorGroup group : scheme.groups()) {
            if (!indicator.groups().contains(group.id())) {
                continue;
            }
            SlowRules.Result result = group(indicator, group, mine);
            if (result.state() == IndicatorState.NOT_APPLICABLE) {
                without++;
                continue;
            }
            if (result.state() == IndicatorState.NOT_PROVIDED) {
                EmptyGroup rule = scheme.emptyGroup().orElse(EmptyGroup.ERROR);
                if (rule == EmptyGroup.REWEIGHT) {
                    continue;
                }
                result = switch (rule) {
                    case ZERO -> SlowRules.Result.points(SlowNumber.ZERO);
                    case FULL_POINTS -> SlowRules.Result.points(SlowNumber.of(indicator.points()));
                    case NOT_PROVIDED -> result;
                    default -> SlowRules.Result.without(IndicatorState.ERROR);
                };
            }
            if (!result.isScored()) {
                return result;
            }
            SlowNumber weight = SlowNumber.of(group.weight());
            sum = sum.plus(weight.times(result.points()));
            weights = weights.plus(weight);
        }
        if (weights.isZero()) {
            boolean all = without == indicator.groups().size();
            return SlowRules.Result.without(all ? IndicatorState.NOT_APPLICABLE : IndicatorState.NOT_PROVIDED);
        }
        return SlowRules.Result.points(sum.over(weights));
    }

    private SlowRules.Result group(Indicator indicator, AssessorGroup group, List<EvidenceRecord> mine) {
        Map<String, List<EvidenceRecord>> byRater = new TreeMap<>();
        for (EvidenceRecord row : mine) {
            if (row.group().equals(Optional.of(group.id()))) {
                byRater.computeIfAbsent(row.rater().orElse(""), rater -> new ArrayList<>())
                        .add(row);
            }
        }
        byRater.values()
                .removeIf(some ->
                        some.stream().anyMatch(row -> row.state().equals(Optional.of(IndicatorState.NOT_PROVIDED))));
        if (byRater.size() < group.minimumRaters()) {
            return SlowRules.Result.without(IndicatorState.NOT_PROVIDED);
        }
        if (group.aggregate() == AssessorGroup.Aggregate.POOLED) {
            List<EvidenceRecord> together = byRater.values().stream()
                    .flatMap(List::stream)
                    .filter(row -> row.state().isEmpty())
                    .toList();
            return together.isEmpty()
                    ? SlowRules.Result.without(IndicatorState.NOT_APPLICABLE)
                    : rating(indicator, together);
        }
        List<SlowNumber> points = new ArrayList<>();
        int without = 0;
        for (List<EvidenceRecord> one : byRater.values()) {
            SlowRules.Result result = rating(indicator, one);
            if (result.state() == IndicatorState.ERROR) {
                return result;
            }
            if (result.isScored()) {
                points.add(result.points());
            }
            without += result.state() == IndicatorState.NOT_APPLICABLE ? 1 : 0;
        }
        if (without == byRater.size()) {
            return SlowRules.Result.without(IndicatorState.NOT_APPLICABLE);
        }
        if (points.size() < group.minimumRaters()) {
            return SlowRules.Result.without(IndicatorState.NOT_PROVIDED);
        }
        points.sort(null);
        for (int i = 0; i < group.trimmed(); i++) {
            points.remove(points.size() - 1);
            points.remove(0);
        }
        while (group.aggregate() == AssessorGroup.Aggregate.MEDIAN && points.size() > 2) {
            points.remove(points.size() - 1);
            points.remove(0);
        }
        return SlowRules.Result.points(
                points.stream().reduce(SlowNumber.ZERO, SlowNumber::plus).over(SlowNumber.of(points.size())));
    }

    /** Returns the exact points of the indicators that were scored, for the next period. */
    Map<BodyId, Map<IndicatorId, SlowNumber>> scored() {
        Map<BodyId, Map<IndicatorId, SlowNumber>> all = new HashMap<>();
        for (BodyId body : bodies) {
            Map<IndicatorId, SlowNumber> mine = new HashMap<>();
            scheme.indicators().forEach(indicator -> {
                SlowRules.Result result = raw(body, indicator);
                if (result.isScored()) {
                    mine.put(indicator.id(), result.points());
                }
            });
            all.put(body, mine);
        }
        return all;
    }

    private Counted counted(BodyId body, Indicator indicator) {
        String key = body + " " + indicator.id();
        Counted before = known.get(key);
        Counted counted = before == null ? count(body, indicator) : before;
        known.put(key, counted);
        return counted;
    }

    private Counted count(BodyId body, Indicator indicator) {
        SlowRules.Result result = raw(body, indicator);
        if (result.isScored()) {
            return new Counted(result.points(), false, false, false, true);
        }
        Optional<MissingPolicy> own = indicator.inError();
        Optional<MissingPolicy> common = scheme.inError();
        if (result.state() == IndicatorState.NOT_APPLICABLE) {
            own = indicator.notApplicable();
            common = scheme.notApplicable();
        } else if (result.state() == IndicatorState.NOT_PROVIDED) {
            own = indicator.notProvided();
            common = scheme.notProvided();
        }
        MissingPolicy policy = own.isPresent() ? own.get() : common.orElse(MissingPolicy.ERROR);
        Optional<SlowNumber> points = switch (policy) {
            case ZERO, REWEIGHT_SECTION, REWEIGHT_TOTAL -> Optional.of(SlowNumber.ZERO);
            case FULL_POINTS -> Optional.of(SlowNumber.of(indicator.points()));
            case PEERS_AVERAGE -> peersAverage(indicator);
            case LAST_PERIOD ->
                Optional.ofNullable(lastPeriod.getOrDefault(body, Map.of()).get(indicator.id()));
            case ERROR -> Optional.empty();
        };
        boolean fromTotal = policy == MissingPolicy.REWEIGHT_TOTAL;
        return new Counted(
                points.orElse(SlowNumber.ZERO),
                fromTotal || policy == MissingPolicy.REWEIGHT_SECTION,
                fromTotal,
                points.isEmpty(),
                false);
    }

    private Optional<SlowNumber> peersAverage(Indicator indicator) {
        List<SlowNumber> all = bodies.stream()
                .map(body -> raw(body, indicator))
                .filter(SlowRules.Result::isScored)
                .map(SlowRules.Result::points)
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        all.stream().reduce(SlowNumber.ZERO, SlowNumber::plus).over(SlowNumber.of(all.size())));
    }

    // ---- a total

    /** The weight of a section: all of it, what of it counts, and what the total takes over. */
    private record Weight(SlowNumber nominal, SlowNumber counts, SlowNumber above) {
        Weight plus(Weight o) {
            return new Weight(nominal.plus(o.nominal), counts.plus(o.counts), above.plus(o.above));
        }
    }

    private static final Weight NOTHING = new Weight(SlowNumber.ZERO, SlowNumber.ZERO, SlowNumber.ZERO);

    private Weight inside(BodyId body, Section section) {
        Weight sum = NOTHING;
        for (Indicator indicator : section.indicators()) {
            Counted counted = counted(body, indicator);
            SlowNumber full = SlowNumber.of(indicator.points());
            sum = sum.plus(new Weight(
                    full, counted.leftOut() ? SlowNumber.ZERO : full, counted.fromTotal() ? full : SlowNumber.ZERO));
        }
        for (Section part : section.sections()) {
            sum = sum.plus(weight(body, part));
        }
        return sum;
    }

    private static SlowNumber scale(Section section, Weight inside) {
        return section.assembly() == Section.Assembly.SCALED
                ? SlowNumber.of(section.points().orElseThrow()).over(inside.nominal())
                : SlowNumber.ONE;
    }

    private Weight weight(BodyId body, Section section) {
        Weight inside = inside(body, section);
        SlowNumber scale = scale(section, inside);
        SlowNumber nominal = inside.nominal().times(scale);
        SlowNumber above = inside.above().times(scale);
        return new Weight(nominal, inside.counts().isZero() ? SlowNumber.ZERO : nominal.minus(above), above);
    }

    private SlowNumber early(SlowNumber value) {
        return scheme.rounding().stage() == Rounding.Stage.INDICATOR ? SlowNumber.of(round(value)) : value;
    }

    private BigDecimal round(SlowNumber value) {
        return value.rounded(scheme.rounding().scale(), scheme.rounding().mode());
    }

    private SlowNumber points(BodyId body, Section section, SlowNumber above, boolean base) {
        Weight inside = inside(body, section);
        SlowNumber own = !base || inside.counts().isZero()
                ? scale(section, inside)
                : weight(body, section).counts().over(inside.counts());
        SlowNumber sum = SlowNumber.ZERO;
        for (Indicator indicator : section.indicators()) {
            sum = sum.plus(early(counted(body, indicator).points().times(own).times(above)));
        }
        for (Section part : section.sections()) {
            sum = sum.plus(points(body, part, own.times(above), base));
        }
        if (section.cap().isPresent()) {
            sum = sum.least(limit(section.cap().get(), above));
        }
        return section.floor().isPresent() ? sum.greatest(limit(section.floor().get(), above)) : sum;
    }

    private SlowNumber limit(BigDecimal limit, SlowNumber above) {
        SlowNumber exact = SlowNumber.of(limit);
        return above.equals(SlowNumber.ONE) ? exact : early(exact.times(above));
    }

    Optional<Total> total(BodyId body) {
        Optional<Total> before = totals.get(body);
        Optional<Total> total = before == null ? add(body) : before;
        totals.put(body, total);
        return total;
    }

    private Optional<Total> add(BodyId body) {
        if (scheme.indicators().anyMatch(indicator -> counted(body, indicator).error())) {
            return Optional.empty();
        }
        Weight base = NOTHING;
        for (Section top : scheme.sections()) {
            base = top.role() == Section.Role.BASE ? base.plus(weight(body, top)) : base;
        }
        if (base.counts().isZero() && !base.nominal().isZero()) {
            return Optional.empty();
        }
        SlowNumber stretch =
                base.counts().isZero() ? SlowNumber.ONE : base.nominal().over(base.counts());
        SlowNumber sum = SlowNumber.ZERO;
        for (Section top : scheme.sections()) {
            boolean isBase = top.role() == Section.Role.BASE;
            SlowNumber points = points(body, top, isBase ? stretch : SlowNumber.ONE, isBase);
            sum = sum.plus(scheme.rounding().stage() == Rounding.Stage.SECTION ? SlowNumber.of(round(points)) : points);
        }
        SlowNumber before = SlowRules.between(sum, scheme.floor(), scheme.cap());
        boolean zero =
                scheme.vetoes().stream().anyMatch(veto -> veto.effect() == Veto.Effect.ZERO && holds(body, veto));
        SlowNumber exact = zero ? before.least(SlowNumber.ZERO) : before;
        BigDecimal shown = scheme.rounding().stage() == Rounding.Stage.TOTAL
                ? round(before)
                : before.rounded(12, RoundingMode.UNNECESSARY);
        return Optional.of(new Total(zero ? shown.min(BigDecimal.ZERO) : shown, exact, before));
    }

    // ---- vetoes, ranks and grades

    private boolean holds(BodyId body, Veto veto) {
        if (veto.condition() instanceof Veto.FactCompares fact) {
            List<EvidenceRecord> given = rows(body, fact.fact());
            if (given.isEmpty()) {
                return false;
            }
            SlowNumber sum = given.stream()
                    .map(row -> SlowNumber.of(row.number().orElseThrow()))
                    .reduce(SlowNumber.ZERO, SlowNumber::plus);
            return SlowRules.holds(fact.comparison(), sum, fact.limit());
        }
        if (veto.condition() instanceof Veto.PointsCompare points) {
            Counted counted = counted(body, scheme.find(points.indicator()).orElseThrow());
            return !counted.error()
                    && !counted.leftOut()
                    && SlowRules.holds(points.comparison(), counted.points(), points.limit());
        }
        int places = ((Veto.AmongLast) veto.condition()).places();
        SlowNumber mine = total(body).orElseThrow().beforeVeto();
        long worse = bodies.stream()
                .flatMap(other -> total(other).stream())
                .filter(other -> other.beforeVeto().compareTo(mine) < 0)
                .count();
        return worse < places;
    }

    private boolean has(BodyId body, Veto.Effect effect) {
        return scheme.vetoes().stream().anyMatch(veto -> veto.effect() == effect && holds(body, veto));
    }

    private SlowNumber compared(BodyId body) {
        Total total = total(body).orElseThrow();
        boolean exact = scheme.grading()
                .filter(grading -> grading.basis() == Grading.Basis.EXACT)
                .isPresent();
        return exact ? total.exact() : SlowNumber.of(total.rounded());
    }

    private SlowNumber breaker(BodyId body, IndicatorId id) {
        return counted(body, scheme.find(id).orElseThrow()).points();
    }

    private boolean isBetter(BodyId a, BodyId b) {
        int order = compared(a).compareTo(compared(b));
        boolean breaks = scheme.grading().flatMap(Grading::ties).equals(Optional.of(Grading.Ties.TIE_BREAK));
        if (order == 0 && breaks) {
            for (IndicatorId id : scheme.grading().orElseThrow().tieBreakers()) {
                order = order == 0 ? breaker(a, id).compareTo(breaker(b, id)) : order;
            }
        }
        return order > 0;
    }

    /** Returns ranks from 1: one more than the bodies that are better. */
    Map<BodyId, Integer> ranks() {
        Map<BodyId, Integer> ranks = new HashMap<>();
        List<BodyId> with =
                bodies.stream().filter(body -> total(body).isPresent()).toList();
        for (BodyId body : with) {
            ranks.put(
                    body,
                    1
                            + (int) with.stream()
                                    .filter(other -> isBetter(other, body))
                                    .count());
        }
        return ranks;
    }

    /** Returns the ids of the final grades. */
    Map<BodyId, String> grades() {
        Grading grading = scheme.grading().orElseThrow();
        Map<BodyId, Integer> ranks = ranks();
        Map<BodyId, String> given = new HashMap<>();
        Optional<Grading.SmallGroup> small = grading.smallGroup().filter(group -> ranks.size() < group.below());
        if (small.filter(group -> group.treatment() == Grading.SmallGroup.Treatment.NO_GRADES)
                .isPresent()) {
            return given;
        }
        List<Grade> grades = grading.grades();
        Set<BodyId> open = new HashSet<>(ranks.keySet());
        Set<BodyId> fallen = new HashSet<>();
        int taken = 0;
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            int left = Integer.MAX_VALUE;
            if (small.isEmpty() && grade.quota().isPresent()) {
                int all = places(grading, ranks.size()).get(i);
                left = all > taken ? all - taken : 0;
                taken = all > taken ? 0 : taken - all;
            }
            boolean closed = false;
            for (int rank = 1; rank <= ranks.size(); rank++) {
                List<BodyId> tied = new ArrayList<>();
                for (BodyId body : bodies) {
                    if (open.contains(body) && Objects.equals(ranks.get(body), rank) && wants(body, i, fallen)) {
                        tied.add(body);
                    }
                }
                if (tied.isEmpty()) {
                    continue;
                }
                boolean fits = !closed && tied.size() <= left;
                boolean shared = grading.ties().equals(Optional.of(Grading.Ties.SHARED_PLACES));
                boolean extra = shared || grading.ties().equals(Optional.of(Grading.Ties.EXTRA_PLACES));
                if (fits || (extra && !closed && left > 0)) {
                    taken += shared && !fits ? tied.size() - left : 0;
                    tied.forEach(body -> given.put(body, grade.id()));
                    open.removeAll(tied);
                    left -= Math.min(left, tied.size());
                    closed = !fits;
                } else {
                    boolean stuck = !closed && left > 0 && grading.ties().isEmpty();
                    closed = true;
                    if (stuck) {
                        open.removeAll(tied);
                    } else {
                        fallen.addAll(tied);
                    }
                }
            }
        }
        return given;
    }

    private boolean wants(BodyId body, int index, Set<BodyId> fallen) {
        List<Grade> grades = scheme.grading().orElseThrow().grades();
        SlowNumber score = compared(body);
        int last = grades.size() - 1;
        boolean lowest = has(body, Veto.Effect.LOWEST_GRADE);
        if (lowest || has(body, Veto.Effect.BAR_TOP_GRADE)) {
            boolean any = grades.stream().anyMatch(grade -> takes(grade, score, true));
            if (!any || index < (lowest ? last : Math.min(1, last))) {
                if (any) {
                    fallen.add(body);
                }
                return false;
            }
            if (lowest) {
                return true;
            }
        }
        return takes(grades.get(index), score, !fallen.contains(body));
    }

    private static boolean takes(Grade grade, SlowNumber score, boolean upperToo) {
        return grade.lower()
                        .map(limit -> SlowRules.holds(limit.comparison(), score, limit.value()))
                        .orElse(true)
                && (!upperToo
                        || grade.upper()
                                .map(limit -> SlowRules.holds(limit.comparison(), score, limit.value()))
                                .orElse(true));
    }

    private static List<Integer> places(Grading grading, int n) {
        List<Integer> places = new ArrayList<>();
        List<SlowNumber> rests = new ArrayList<>();
        int left = n;
        for (Grade grade : grading.grades()) {
            Optional<Quota> quota = grade.quota();
            if (quota.isEmpty()) {
                places.add(0);
                rests.add(SlowNumber.ZERO);
                continue;
            }
            SlowNumber exact = quota.get()
                    .count()
                    .map(SlowNumber::of)
                    .orElseGet(() ->
                            SlowNumber.of(quota.get().share().orElseThrow()).times(SlowNumber.of(n)));
            RoundingMode mode = switch (quota.get().whole()) {
                case FLOOR, LARGEST_REMAINDER -> RoundingMode.DOWN;
                case HALF_UP -> RoundingMode.HALF_UP;
                case CEILING -> RoundingMode.UP;
            };
            places.add(exact.rounded(0, mode).intValueExact());
            rests.add(exact.minus(exact.whole(RoundingMode.DOWN)));
            left -= places.get(places.size() - 1);
        }
        boolean remainder = grading.grades()
                .get(0)
                .quota()
                .filter(quota -> quota.whole() == Quota.Whole.LARGEST_REMAINDER)
                .isPresent();
        while (remainder && left > 0) {
            int most = 0;
            for (int i = 1; i < rests.size(); i++) {
                most = rests.get(i).compareTo(rests.get(most)) > 0 ? i : most;
            }
            places.set(most, places.get(most) + 1);
            rests.set(most, SlowNumber.of(-1));
            left--;
        }
        boolean all = grading.grades().stream().allMatch(grade -> grade.quota().isPresent());
        if (!remainder && all && grading.balancing().isPresent()) {
            for (int i = 0; i < places.size(); i++) {
                if (grading.grades().get(i).id().equals(grading.balancing().get())) {
                    places.set(i, Math.max(0, places.get(i) + left));
                }
            }
        }
        return places;
    }
}
