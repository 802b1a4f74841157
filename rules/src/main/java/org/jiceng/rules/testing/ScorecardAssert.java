package org.jiceng.rules.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.assertj.core.api.AbstractAssert;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.SectionScore;
import org.jiceng.rules.assessment.card.VetoOutcome;
import org.jiceng.rules.assessment.rule.IndicatorState;
import org.jiceng.rules.assessment.scheme.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a scorecard (记分卡断言).
 *
 * <p>Points are written as text, so that they are exact, and compared by value: {@code 87.5} equals {@code 87.50}. An
 * indicator is named by its id or its title.
 */
public final class ScorecardAssert extends AbstractAssert<ScorecardAssert, Scorecard> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    ScorecardAssert(@Nullable Scorecard actual) {
        super(actual, ScorecardAssert.class);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public ScorecardAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /**
     * Verifies the total after vetoes.
     *
     * @param points the points, for example {@code 87.5}
     */
    public ScorecardAssert hasTotal(String points) {
        Optional<BigDecimal> total = card().total();
        return verify(
                total.filter(number -> isEqual(number, points)).isPresent(),
                TestingText.text("total.other", points, shown(total)),
                this::isTotal);
    }

    /** Verifies that there is no total, because a line could not be scored. */
    public ScorecardAssert hasNoTotal() {
        Optional<BigDecimal> total = card().total();
        return verify(total.isEmpty(), TestingText.text("total.some", shown(total)), this::isTotal);
    }

    /** Verifies the grade by its id or its title. */
    public ScorecardAssert hasGrade(String grade) {
        Optional<Grade> actualGrade = card().grade();
        return verify(
                actualGrade
                        .filter(found ->
                                found.id().equals(grade) || found.title().equals(grade))
                        .isPresent(),
                TestingText.text("grade.other", grade, shown(actualGrade.map(Grade::title))),
                this::isTotal);
    }

    /** Verifies that no grade was given. */
    public ScorecardAssert hasNoGrade() {
        Optional<Grade> actualGrade = card().grade();
        return verify(
                actualGrade.isEmpty(),
                TestingText.text("grade.some", shown(actualGrade.map(Grade::title))),
                this::isTotal);
    }

    /** Begins an assertion of what an indicator contributes to the total: {@code won("7.5").on("卫生")}. */
    public Points won(String points) {
        return new Points(points, "won.other", ScoreLine::contribution);
    }

    /** Begins an assertion of what an indicator lost of its full points: {@code lost("2").on("卫生")}. */
    public Points lost(String points) {
        return new Points(points, "lost.other", ScoreLine::lost);
    }

    /** Verifies that no evidence was given for an indicator. */
    public ScorecardAssert isMissing(String indicator) {
        return hasState(indicator, IndicatorState.NOT_PROVIDED);
    }

    /** Verifies what was known of an indicator. */
    public ScorecardAssert hasState(String indicator, IndicatorState state) {
        ScoreLine line = line(indicator);
        return verify(
                line.state() == state,
                TestingText.text(
                        "state.other", indicator, state.label(), line.state().label()),
                about(line));
    }

    /** Verifies that a veto holds, named by its id. */
    public ScorecardAssert isVetoedBy(String vetoId) {
        ImmutableSet<String> holding = card().vetoes().stream()
                .filter(outcome -> outcome.decision() == VetoOutcome.Decision.HOLDS)
                .map(outcome -> outcome.veto().id())
                .collect(ImmutableSet.toImmutableSet());
        return verify(
                holding.contains(vetoId),
                TestingText.text("veto.other", vetoId, String.join(", ", holding)),
                line -> isVeto(line, vetoId));
    }

    /**
     * Verifies that the card, with all its arithmetic, is as somebody read and approved it once. With the system
     * property {@code jiceng.approve} set to {@code true} the file is written instead.
     *
     * @param file the file, UTF-8, in the language of this assertion; set it with {@link #inLanguage}
     */
    public ScorecardAssert isAsApprovedIn(Path file) {
        Optional<String> difference = ApprovedText.difference(file, String.join("\n", lines()));
        if (difference.isPresent()) {
            failWithMessage("%s", TestingText.text("approved.other", file).in(locale) + "\n" + difference.get());
        }
        return this;
    }

    /** Points that are expected of one indicator. */
    public final class Points {
        private final String points;
        private final String key;
        private final Function<ScoreLine, BigDecimal> actualPoints;

        Points(String points, String key, Function<ScoreLine, BigDecimal> actualPoints) {
            this.points = points;
            this.key = key;
            this.actualPoints = actualPoints;
        }

        /** Verifies the points of an indicator, named by its id or its title. */
        public ScorecardAssert on(String indicator) {
            ScoreLine line = line(indicator);
            BigDecimal found = actualPoints.apply(line);
            return verify(isEqual(found, points), TestingText.text(key, points, indicator, found), about(line));
        }
    }

    private static boolean isEqual(BigDecimal number, String points) {
        return number.compareTo(new BigDecimal(points)) == 0;
    }

    private static Object shown(Optional<?> value) {
        return value.isPresent() ? value.get() : TestingText.text("value.none");
    }

    private ScoreLine line(String indicator) {
        ImmutableList<ScoreLine> lines = card().lines();
        Optional<ScoreLine> found = lines.stream()
                .filter(line -> line.indicator().id().value().equals(indicator))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.indicator().title().equals(indicator))
                        .findFirst());
        if (found.isEmpty()) {
            throw failure("%s", text(TestingText.text("indicator.unknown", indicator), line -> false));
        }
        return found.get();
    }

    private Scorecard card() {
        isNotNull();
        return actual;
    }

    /** Returns the line on which an indicator stands in the text of the card: below its section, before its steps. */
    private IntPredicate about(ScoreLine wanted) {
        int number = card().rater().isPresent() ? 2 : 1;
        for (SectionScore section : card().sections()) {
            number++;
            for (ScoreLine line : card().lines()) {
                if (line.section().equals(section.section().id())) {
                    if (line.equals(wanted)) {
                        int found = number;
                        return each -> each == found;
                    }
                    number += 1 + line.steps().size();
                }
            }
        }
        return each -> false;
    }

    /** Returns whether it is the line of the total and the grade, after which the findings stand. */
    private boolean isTotal(int line) {
        return line == lines().size() - 1 - card().findings().size();
    }

    /** Returns whether it is the line of a veto, which stand before the total; of any where there is none of the id. */
    private boolean isVeto(int line, String vetoId) {
        ImmutableList<VetoOutcome> vetoes = card().vetoes();
        int index = line - (lines().size() - 1 - card().findings().size() - vetoes.size());
        return index >= 0
                && index < vetoes.size()
                && (vetoes.get(index).veto().id().equals(vetoId)
                        || vetoes.stream()
                                .noneMatch(outcome -> outcome.veto().id().equals(vetoId)));
    }

    private ImmutableList<String> lines() {
        return ImmutableList.copyOf(Splitter.on('\n').omitEmptyStrings().split(card().explain(locale)));
    }

    private String text(LocalizedText headline, IntPredicate marked) {
        List<String> text = new ArrayList<>();
        text.add(headline.in(locale));
        ImmutableList<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            text.add((marked.test(i) ? "> " : "  ") + lines.get(i));
        }
        return String.join("\n", text);
    }

    private ScorecardAssert verify(boolean holds, LocalizedText headline, IntPredicate marked) {
        if (!holds) {
            failWithMessage("%s", text(headline, marked));
        }
        return this;
    }
}
