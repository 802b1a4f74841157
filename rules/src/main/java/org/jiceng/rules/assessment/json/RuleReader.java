package org.jiceng.rules.assessment.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.rule.Accrual;
import org.jiceng.rules.assessment.rule.AgainstAverage;
import org.jiceng.rules.assessment.rule.AllOrNothing;
import org.jiceng.rules.assessment.rule.Ballot;
import org.jiceng.rules.assessment.rule.Checklist;
import org.jiceng.rules.assessment.rule.CompletionRatio;
import org.jiceng.rules.assessment.rule.Composite;
import org.jiceng.rules.assessment.rule.Conversion;
import org.jiceng.rules.assessment.rule.Deduction;
import org.jiceng.rules.assessment.rule.Formula;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.rule.JudgedPoints;
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.ProportionalToBest;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.rule.UnitPoints;
import org.jiceng.rules.assessment.rule.Unreported;

/** Reads the scoring rules of a scheme file. The field {@code kind} tells which rule it is. */
final class RuleReader {

    private final Findings.Builder findings;

    RuleReader(Findings.Builder findings) {
        this.findings = findings;
    }

    Optional<ScoringRule> rule(JsonFields fields) {
        Optional<ScoringRule.Kind> kind = fields.required("kind", fields.word("kind", ScoringRule.Kind.class));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<? extends ScoringRule> rule = switch (kind.get()) {
            case JUDGED -> built(fields, JudgedPoints::of);
            case CHECKLIST -> checklist(fields);
            case DEDUCTION -> deduction(fields);
            case ACCRUAL -> accrual(fields);
            case COMPLETION -> completion(fields);
            case ALL_OR_NOTHING -> allOrNothing(fields);
            case BALLOT -> ballot(fields);
            case LEVELS -> levels(fields);
            case TARGET -> target(fields);
            case RANK -> rank(fields);
            case BEST -> best(fields);
            case AVERAGE -> average(fields);
            case CONVERSION -> conversion(fields);
            case FORMULA -> formula(fields);
            case COMPOSITE -> composite(fields);
        };
        return rule.map(r -> r);
    }

    private <T> Optional<T> built(JsonFields fields, Supplier<T> build) {
        fields.finish();
        return SchemeReader.built(fields.at(), findings, build);
    }

    private Optional<Checklist> checklist(JsonFields fields) {
        Checklist.Builder builder = Checklist.builder();
        for (JsonFields part : fields.objects("parts")) {
            Optional<Checklist.Answer> answer = part.required("answer", part.word("answer", Checklist.Answer.class));
            named(
                            part,
                            "name",
                            "points",
                            (name, points) -> new Checklist.Part(name, points, answer.orElse(Checklist.Answer.POINTS)))
                    .ifPresent(builder::addParts);
        }
        return built(fields, builder::build);
    }

    private <T> Optional<T> named(
            JsonFields fields, String name, String number, BiFunction<String, BigDecimal, T> make) {
        Optional<String> text = fields.requiredText(name);
        Optional<BigDecimal> value = SchemeReader.points(fields, number, true);
        return built(fields, () -> make.apply(text.orElseThrow(), value.orElseThrow()));
    }

    private Optional<UnitPoints> unit(JsonFields fields) {
        Optional<String> part = fields.text("part");
        Optional<BigDecimal> points = SchemeReader.points(fields, "points", true);
        Optional<BigDecimal> beyond = SchemeReader.points(fields, "beyond", false);
        Optional<BigDecimal> cap = SchemeReader.points(fields, "cap", false);
        return built(
                fields,
                () -> new UnitPoints(part.orElse(""), points.orElseThrow(), beyond.orElse(BigDecimal.ZERO), cap));
    }

    private Optional<Deduction> deduction(JsonFields fields) {
        Deduction.Builder builder = Deduction.builder();
        fields.objects("items").forEach(item -> unit(item).ifPresent(builder::addItems));
        fields.required("unreported", fields.word("unreported", Unreported.class))
                .ifPresent(builder::unreported);
        builder.floor(SchemeReader.points(fields, "floor", false));
        builder.cap(SchemeReader.points(fields, "cap", false));
        return built(fields, builder::build);
    }

    private Optional<Accrual> accrual(JsonFields fields) {
        Accrual.Builder builder = Accrual.builder();
        fields.objects("items").forEach(item -> unit(item).ifPresent(builder::addItems));
        fields.required("unreported", fields.word("unreported", Unreported.class))
                .ifPresent(builder::unreported);
        builder.cap(SchemeReader.points(fields, "cap", false));
        return built(fields, builder::build);
    }

    private Optional<CompletionRatio> completion(JsonFields fields) {
        CompletionRatio.Builder builder = CompletionRatio.builder();
        fields.requiredText("done").ifPresent(builder::done);
        fields.requiredText("target").ifPresent(builder::target);
        fields.required("zeroTarget", fields.word("zeroTarget", IndicatorState.class))
                .ifPresent(builder::zeroTarget);
        builder.limit(SchemeReader.points(fields, "limit", false));
        return built(fields, builder::build);
    }

    private Optional<AllOrNothing> allOrNothing(JsonFields fields) {
        AllOrNothing.Builder builder = AllOrNothing.builder();
        fields.text("part").ifPresent(builder::part);
        fields.required("comparison", fields.word("comparison", Comparison.class))
                .ifPresent(builder::comparison);
        SchemeReader.points(fields, "limit", true).ifPresent(builder::limit);
        return built(fields, builder::build);
    }

    private Optional<Ballot> ballot(JsonFields fields) {
        Ballot.Builder builder = Ballot.builder();
        for (JsonFields option : fields.objects("options")) {
            Optional<String> name = option.requiredText("name");
            Optional<BigDecimal> value = SchemeReader.points(option, "value", false);
            built(option, () -> new Ballot.Option(name.orElseThrow(), value)).ifPresent(builder::addOptions);
        }
        SchemeReader.points(fields, "outOf", true).ifPresent(builder::outOf);
        builder.electorate(fields.text("electorate"));
        builder.minimumVotes(SchemeReader.whole(fields, "minimumVotes"));
        builder.minimumTurnout(SchemeReader.points(fields, "minimumTurnout", false));
        builder.composition(
                fields.object("composition").flatMap(rule -> named(rule, "part", "share", Ballot.Composition::new)));
        return built(fields, builder::build);
    }

    private Optional<Levels> levels(JsonFields fields) {
        Levels.Builder builder = Levels.builder();
        fields.objects("levels")
                .forEach(level ->
                        named(level, "name", "points", Levels.Level::new).ifPresent(builder::addLevels));
        return built(fields, builder::build);
    }

    private Optional<Target> target(JsonFields fields) {
        Target.Builder builder = Target.builder();
        SchemeReader.points(fields, "target", true).ifPresent(builder::target);
        builder.greatestValue(SchemeReader.points(fields, "greatestValue", false));
        builder.below(fields.object("below").flatMap(this::steps));
        builder.above(fields.object("above").flatMap(this::steps));
        builder.floor(SchemeReader.points(fields, "floor", false));
        builder.cap(SchemeReader.points(fields, "cap", false));
        return built(fields, builder::build);
    }

    private Optional<Target.Steps> steps(JsonFields fields) {
        Optional<BigDecimal> size = SchemeReader.points(fields, "size", true);
        Optional<BigDecimal> points = SchemeReader.points(fields, "points", true);
        Optional<Target.Counting> counting =
                fields.required("counting", fields.word("counting", Target.Counting.class));
        return built(fields, () -> new Target.Steps(size.orElseThrow(), points.orElseThrow(), counting.orElseThrow()));
    }

    private Optional<RankTable> rank(JsonFields fields) {
        RankTable.Builder builder = RankTable.builder();
        for (JsonFields row : fields.objects("rows")) {
            Optional<Integer> upTo = row.required("upTo", SchemeReader.whole(row, "upTo"));
            Optional<BigDecimal> points = SchemeReader.points(row, "points", true);
            built(row, () -> new RankTable.Row(upTo.orElseThrow(), points.orElseThrow()))
                    .ifPresent(builder::addRows);
        }
        SchemeReader.points(fields, "otherwise", true).ifPresent(builder::otherwise);
        fields.required("greatestFirst", fields.flag("greatestFirst")).ifPresent(builder::greatestFirst);
        fields.required("ties", fields.word("ties", RankTable.Ties.class)).ifPresent(builder::ties);
        return built(fields, builder::build);
    }

    private Optional<ProportionalToBest> best(JsonFields fields) {
        Optional<Boolean> greatest = fields.required("greatestFirst", fields.flag("greatestFirst"));
        return built(fields, () -> ProportionalToBest.of(greatest.orElseThrow()));
    }

    private Optional<AgainstAverage> average(JsonFields fields) {
        AgainstAverage.Builder builder = AgainstAverage.builder();
        SchemeReader.points(fields, "base", true).ifPresent(builder::base);
        SchemeReader.points(fields, "perUnitAbove", true).ifPresent(builder::perUnitAbove);
        SchemeReader.points(fields, "perUnitBelow", true).ifPresent(builder::perUnitBelow);
        builder.floor(SchemeReader.points(fields, "floor", false));
        builder.cap(SchemeReader.points(fields, "cap", false));
        return built(fields, builder::build);
    }

    private Optional<Conversion> conversion(JsonFields fields) {
        Conversion.Builder builder = Conversion.builder();
        SchemeReader.points(fields, "outOf", true).ifPresent(builder::outOf);
        SchemeReader.points(fields, "greatest", false).ifPresent(builder::greatest);
        return built(fields, builder::build);
    }

    private Optional<Formula> formula(JsonFields fields) {
        Formula.Builder builder = Formula.builder();
        fields.required("term", fields.object("term")).flatMap(this::term).ifPresent(builder::term);
        builder.floor(SchemeReader.points(fields, "floor", false));
        builder.cap(SchemeReader.points(fields, "cap", false));
        return built(fields, builder::build);
    }

    /** Reads a term: an object with one of {@code input}, {@code constant}, {@code fullPoints} and {@code operator}. */
    private Optional<Term> term(JsonFields fields) {
        if (fields.has("input")) {
            Optional<String> name = fields.requiredText("input");
            Optional<BigDecimal> least = SchemeReader.points(fields, "least", true);
            Optional<BigDecimal> most = SchemeReader.points(fields, "most", true);
            return built(fields, () -> new Term.Input(name.orElseThrow(), least.orElseThrow(), most.orElseThrow()));
        }
        if (fields.has("constant")) {
            Optional<BigDecimal> number = SchemeReader.points(fields, "constant", true);
            return built(fields, () -> new Term.Constant(number.orElseThrow()));
        }
        if (fields.flag("fullPoints").orElse(false)) {
            return built(fields, Term::fullPoints);
        }
        Optional<Term.Operator> operator = fields.required("operator", fields.word("operator", Term.Operator.class));
        ImmutableList.Builder<Term> terms = ImmutableList.builder();
        fields.objects("terms").forEach(part -> term(part).ifPresent(terms::add));
        return built(fields, () -> new Term.Operation(operator.orElseThrow(), terms.build()));
    }

    private Optional<Composite> composite(JsonFields fields) {
        Composite.Builder builder = Composite.builder();
        for (JsonFields part : fields.objects("components")) {
            Optional<BigDecimal> points = SchemeReader.points(part, "points", true);
            Optional<ScoringRule> rule =
                    part.required("rule", part.object("rule")).flatMap(this::rule);
            built(part, () -> new Composite.Component(points.orElseThrow(), rule.orElseThrow()))
                    .ifPresent(builder::addComponents);
        }
        builder.floor(SchemeReader.points(fields, "floor", false));
        builder.cap(SchemeReader.points(fields, "cap", false));
        return built(fields, builder::build);
    }
}
