package org.jiceng.rules.testing.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.IndicatorId;

/** The columns of a table of scorecards: those of a scheme's indicators, and what may be expected. */
final class ScorecardColumns {

    /**
     * A column that states a value of evidence.
     *
     * @param column the column
     * @param indicator the indicator, or the fact of a veto
     * @param part the part of the indicator's rule; blank for a single value
     * @param group the assessor group whose word it is, where the indicator is rated by groups
     */
    record Input(Column<String> column, IndicatorId indicator, String part, Optional<String> group) {}

    private final AssessmentScheme scheme;
    private final ImmutableSet<String> ambiguous;

    ScorecardColumns(AssessmentScheme scheme) {
        this.scheme = scheme;
        ImmutableList<String> titles =
                scheme.indicators().map(Indicator::title).collect(ImmutableList.toImmutableList());
        this.ambiguous = titles.stream()
                .filter(title -> titles.indexOf(title) != titles.lastIndexOf(title))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the name of an indicator: its title, or its id where several have the title. */
    String name(Indicator indicator) {
        return ambiguous.contains(indicator.title()) ? indicator.id().value() : indicator.title();
    }

    ImmutableList<Input> inputs() {
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        scheme.indicators().forEach(indicator -> {
            for (String part : parts(indicator)) {
                if (indicator.groups().isEmpty()) {
                    inputs.add(input(indicator, part, Optional.empty()));
                }
                for (String group : indicator.groups()) {
                    inputs.add(input(indicator, part, scheme.group(group)));
                }
            }
        });
        scheme.factIds()
                .forEach(fact -> inputs.add(new Input(
                        Column.of(fact.value(), LocalizedText.verbatim(fact.value()), ScorecardColumns::value),
                        fact,
                        "",
                        Optional.empty())));
        return inputs.build();
    }

    /** Returns the parts that evidence may name, and the blank one, under which an indicator is said not to apply. */
    private static ImmutableSet<String> parts(Indicator indicator) {
        return ImmutableSet.<String>builder()
                .add("")
                .addAll(indicator.rule().inputParts())
                .build();
    }

    private Input input(Indicator indicator, String part, Optional<AssessorGroup> group) {
        String suffix = (part.isEmpty() ? "" : "/" + part);
        String id =
                indicator.id().value() + suffix + group.map(of -> "@" + of.id()).orElse("");
        String title =
                name(indicator) + suffix + group.map(of -> "@" + of.title()).orElse("");
        return new Input(
                Column.of(id, LocalizedText.verbatim(title), ScorecardColumns::value),
                indicator.id(),
                part,
                group.map(AssessorGroup::id));
    }

    /** Returns a value as evidence writes it: an amount with 万 as a plain number, everything else as it stands. */
    private static String value(String text) {
        try {
            return CellForms.amount(text).toPlainString();
        } catch (InvalidCell e) {
            return text;
        }
    }

    /** Returns the column that expects what an indicator won: 卫生得分. */
    Column<BigDecimal> won(Indicator indicator) {
        return Column.amount(
                "won:" + indicator.id().value(),
                LocalizedText.of(name(indicator) + "得分", "points of " + name(indicator)));
    }

    /** Returns the column that expects what an indicator lost: 卫生失分. */
    Column<BigDecimal> lost(Indicator indicator) {
        return Column.amount(
                "lost:" + indicator.id().value(),
                LocalizedText.of(name(indicator) + "失分", "lost on " + name(indicator)));
    }

    /** Returns the column that expects what was known of an indicator: 卫生状态. */
    Column<IndicatorState> state(Indicator indicator) {
        CellWords<IndicatorState> words = new CellWords<>();
        for (IndicatorState state : IndicatorState.values()) {
            words.add(state, state.label(), state.name());
        }
        return Column.of(
                "state:" + indicator.id().value(),
                LocalizedText.of(name(indicator) + "状态", "state of " + name(indicator)),
                words::parse);
    }

    /** Returns whether a text names something by its id or its title, in either language. */
    static boolean isNamed(String text, String id, String title) {
        return text.equals(id)
                || text.equals(title)
                || text.toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT));
    }
}
