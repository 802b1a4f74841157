package org.jiceng.rules.assessment.json;

import java.io.IOException;
import org.jiceng.rules.assessment.internal.JsonOut;
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
import org.jiceng.rules.assessment.rule.Levels;
import org.jiceng.rules.assessment.rule.ProportionalToBest;
import org.jiceng.rules.assessment.rule.RankTable;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.rule.Target;
import org.jiceng.rules.assessment.rule.Term;
import org.jiceng.rules.assessment.rule.UnitPoints;

/** Writes the fields of a scoring rule, the inverse of {@link RuleReader}. */
final class RuleWriter {

    private final JsonOut out;

    RuleWriter(JsonOut out) {
        this.out = out;
    }

    void rule(ScoringRule rule) throws IOException {
        out.word("kind", rule.kind());
        switch (rule.kind()) {
            case JUDGED -> {}
            case CHECKLIST -> checklist((Checklist) rule);
            case DEDUCTION -> deduction((Deduction) rule);
            case ACCRUAL -> accrual((Accrual) rule);
            case COMPLETION -> completion((CompletionRatio) rule);
            case ALL_OR_NOTHING -> allOrNothing((AllOrNothing) rule);
            case BALLOT -> ballot((Ballot) rule);
            case LEVELS -> levels((Levels) rule);
            case TARGET -> target((Target) rule);
            case RANK -> rank((RankTable) rule);
            case BEST -> out.json().writeBooleanField("greatestFirst", ((ProportionalToBest) rule).greatestFirst());
            case AVERAGE -> average((AgainstAverage) rule);
            case CONVERSION -> conversion((Conversion) rule);
            case FORMULA -> formula((Formula) rule);
            case COMPOSITE -> composite((Composite) rule);
        }
    }

    private void checklist(Checklist rule) throws IOException {
        out.objects("parts", rule.parts(), part -> {
            out.json().writeStringField("name", part.name());
            out.number("points", part.points());
            out.word("answer", part.answer());
        });
    }

    private void unit(UnitPoints unit) throws IOException {
        if (!unit.part().isEmpty()) {
            out.json().writeStringField("part", unit.part());
        }
        out.number("points", unit.points());
        if (unit.beyond().signum() != 0 || unit.beyond().scale() != 0) {
            out.number("beyond", unit.beyond());
        }
        out.number("cap", unit.cap());
    }

    private void deduction(Deduction rule) throws IOException {
        out.objects("items", rule.items(), this::unit);
        out.word("unreported", rule.unreported());
        out.number("floor", rule.floor());
        out.number("cap", rule.cap());
    }

    private void accrual(Accrual rule) throws IOException {
        out.objects("items", rule.items(), this::unit);
        out.word("unreported", rule.unreported());
        out.number("cap", rule.cap());
    }

    private void completion(CompletionRatio rule) throws IOException {
        out.json().writeStringField("done", rule.done());
        out.json().writeStringField("target", rule.target());
        out.word("zeroTarget", rule.zeroTarget());
        out.number("limit", rule.limit());
    }

    private void allOrNothing(AllOrNothing rule) throws IOException {
        if (!rule.part().isEmpty()) {
            out.json().writeStringField("part", rule.part());
        }
        out.word("comparison", rule.comparison());
        out.number("limit", rule.limit());
    }

    private void ballot(Ballot rule) throws IOException {
        out.objects("options", rule.options(), option -> {
            out.json().writeStringField("name", option.name());
            out.number("value", option.value());
        });
        out.number("outOf", rule.outOf());
        out.text("electorate", rule.electorate());
        out.whole("minimumVotes", rule.minimumVotes());
        out.number("minimumTurnout", rule.minimumTurnout());
        out.object("composition", rule.composition(), composition -> {
            out.json().writeStringField("part", composition.part());
            out.number("share", composition.share());
        });
    }

    private void levels(Levels rule) throws IOException {
        out.objects("levels", rule.levels(), level -> {
            out.json().writeStringField("name", level.name());
            out.number("points", level.points());
        });
    }

    private void target(Target rule) throws IOException {
        out.number("target", rule.target());
        out.number("greatestValue", rule.greatestValue());
        out.object("below", rule.below(), this::steps);
        out.object("above", rule.above(), this::steps);
        out.number("floor", rule.floor());
        out.number("cap", rule.cap());
    }

    private void steps(Target.Steps steps) throws IOException {
        out.number("size", steps.size());
        out.number("points", steps.points());
        out.word("counting", steps.counting());
    }

    private void rank(RankTable rule) throws IOException {
        out.objects("rows", rule.rows(), row -> {
            out.json().writeNumberField("upTo", row.upTo());
            out.number("points", row.points());
        });
        out.number("otherwise", rule.otherwise());
        out.json().writeBooleanField("greatestFirst", rule.greatestFirst());
        out.word("ties", rule.ties());
    }

    private void average(AgainstAverage rule) throws IOException {
        out.number("base", rule.base());
        out.number("perUnitAbove", rule.perUnitAbove());
        out.number("perUnitBelow", rule.perUnitBelow());
        out.number("floor", rule.floor());
        out.number("cap", rule.cap());
    }

    private void conversion(Conversion rule) throws IOException {
        out.number("outOf", rule.outOf());
        out.number("greatest", rule.greatest());
    }

    private void formula(Formula rule) throws IOException {
        out.json().writeObjectFieldStart("term");
        term(rule.term());
        out.json().writeEndObject();
        out.number("floor", rule.floor());
        out.number("cap", rule.cap());
    }

    private void term(Term term) throws IOException {
        if (term instanceof Term.Input input) {
            out.json().writeStringField("input", input.name());
            out.number("least", input.least());
            out.number("most", input.most());
        } else if (term instanceof Term.Constant constant) {
            out.number("constant", constant.value());
        } else if (term instanceof Term.Operation operation) {
            out.word("operator", operation.operator());
            out.objects("terms", operation.terms(), this::term);
        } else {
            out.json().writeBooleanField("fullPoints", true);
        }
    }

    private void composite(Composite rule) throws IOException {
        out.objects("components", rule.components(), component -> {
            out.number("points", component.points());
            out.json().writeObjectFieldStart("rule");
            rule(component.rule());
            out.json().writeEndObject();
        });
        out.number("floor", rule.floor());
        out.number("cap", rule.cap());
    }
}
