package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final Optional<DivisionCode> NOWHERE = Optional.empty();

    private static Rule.Builder<Switches> rule(String id) {
        return Rule.<Switches>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.of("规则" + id, "rule " + id))
                .requires(Switches.A.is(true));
    }

    private static LegalInstrument local(String code, String period) {
        return LegalInstrument.builder()
                .id("LOCAL-" + code)
                .title(LocalizedText.of("地方条例", "local regulation"))
                .kind(InstrumentKind.LOCAL_REGULATION)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse(code)))
                .period(ValidityPeriod.parse(period))
                .verification(Verification.UNVERIFIED)
                .build();
    }

    private static RuleStep<Switches> only(Rule<Switches> rule, String day, BodyKind kind, String place) {
        Optional<DivisionCode> code =
                Optional.of(place).filter(text -> !text.isEmpty()).map(DivisionCode::parse);
        ImmutableList<RuleStep<Switches>> trace = RuleBook.of("book", ImmutableList.of(rule))
                .on(LocalDate.parse(day), kind, code)
                .evaluate(new Switches(true, null, null))
                .trace();
        assertThat(trace).hasSize(1);
        return trace.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31, NOT_IN_FORCE, 自 1990-01-01 起施行, in force only from 1990-01-01",
        "1990-01-01, , , ",
        "2018-12-28, , , ",
        "2018-12-29, , , ",
        "2025-12-31, , , ",
        "2026-01-01, NOT_IN_FORCE, 已于 2026-01-01 起失效, no longer in force from 2026-01-01",
        "2099-12-31, NOT_IN_FORCE, 已于 2026-01-01 起失效, no longer in force from 2026-01-01"
    })
    void aRuleThatEndedOrHasNotBegunSaysSoAndTheNewestTextIsNotUsed(
            String day, Inapplicability why, String chinese, String english) {
        Rule<Switches> consent = rule("OLD")
                .addCitations(Instruments.RCOL_1989.article(20), Instruments.RCOL_2018.article(20))
                .build();
        RuleStep<Switches> step = only(consent, day, BodyKind.RESIDENTS_COMMITTEE, "");
        assertThat(step.inapplicability()).isEqualTo(Optional.ofNullable(why));
        if (why == null) {
            assertThat(step.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(step.citations()).hasSize(1);
            assertThat(step.citations().get(0).instrument().period().contains(LocalDate.parse(day)))
                    .isTrue();
        } else {
            assertThat(step.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(step.applies()).isEqualTo(Truth.FALSE);
            assertThat(step.reason().orElseThrow().in(Locale.CHINESE)).isEqualTo(chinese);
            assertThat(step.reason().orElseThrow().in(Locale.ENGLISH)).isEqualTo(english);
            assertThat(step.citations()).hasSize(2);
        }
    }

    @Test
    void inAGapBetweenTwoVersionsTheNextBeginningIsNamed() {
        Rule<Switches> rule = rule("GAP")
                .addCitations(
                        local("31", "2000-01-01/2005-01-01").whole(),
                        local("3101", "2010-01-01/2015-01-01").whole())
                .build();
        assertThat(only(rule, "2007-06-01", BodyKind.RESIDENTS_COMMITTEE, "310101")
                        .reason()
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("in force only from 2010-01-01");
    }

    @Test
    void whatIsInForceElsewhereDoesNotHideThatARuleEndedHere() {
        Rule<Switches> rule = rule("PLACES")
                .addCitations(
                        local("31", "2000-01-01/2005-01-01").whole(),
                        local("36", "2000-01-01/..").whole())
                .build();
        RuleStep<Switches> step = only(rule, "2007-06-01", BodyKind.RESIDENTS_COMMITTEE, "310101");
        assertThat(step.inapplicability()).contains(Inapplicability.NOT_IN_FORCE);
        assertThat(step.reason().orElseThrow().in(Locale.ENGLISH)).isEqualTo("no longer in force from 2005-01-01");
    }

    @ParameterizedTest
    @CsvSource({"310101, ", "310101001002, ", "31, ", "320101, OTHER_JURISDICTION", "'', OTHER_JURISDICTION"})
    void aLocalRuleHoldsInItsPlaceAndInEverythingWithinIt(String place, Inapplicability why) {
        Rule<Switches> rule =
                rule("SH").addCitations(local("31", "2000-01-01/..").whole()).build();
        RuleStep<Switches> step = only(rule, "2020-01-01", BodyKind.RESIDENTS_COMMITTEE, place);
        assertThat(step.inapplicability()).isEqualTo(Optional.ofNullable(why));
        if (why != null) {
            assertThat(step.reason().orElseThrow().in(Locale.CHINESE)).isEqualTo("适用地域为 31");
            assertThat(step.reason().orElseThrow().in(Locale.ENGLISH)).isEqualTo("applies in 31 only");
        }
    }

    @Test
    void aPlaceThatIsWiderThanTheRuleIsNotCovered() {
        Rule<Switches> rule = rule("TOWN")
                .addCitations(local("360735100", "2000-01-01/..").whole())
                .build();
        assertThat(only(rule, "2020-01-01", BodyKind.RESIDENTS_COMMITTEE, "360735")
                        .inapplicability())
                .contains(Inapplicability.OTHER_JURISDICTION);
    }

    @Test
    void aRuleForOtherKindsOfBodySaysSo() {
        Rule<Switches> rule = rule("VC")
                .addCitations(Instruments.VCOL_2025.article(43))
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .build();
        RuleStep<Switches> step = only(rule, "2026-01-01", BodyKind.RESIDENTS_COMMITTEE, "");
        assertThat(step.inapplicability()).contains(Inapplicability.OTHER_KIND);
        assertThat(step.reason().orElseThrow().in(Locale.CHINESE)).isEqualTo("不适用于居民委员会");
        assertThat(step.reason().orElseThrow().in(Locale.ENGLISH)).isEqualTo("does not apply to a residents committee");
        assertThat(only(rule, "2026-01-01", BodyKind.VILLAGERS_COMMITTEE, "").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aConditionThatDoesNotHoldSaysSo() {
        Rule<Switches> rule = rule("WHEN")
                .addCitations(Instruments.VCOL_2025.article(43))
                .when(Switches.A.is(false))
                .build();
        RuleStep<Switches> step = only(rule, "2026-01-01", BodyKind.VILLAGERS_COMMITTEE, "");
        assertThat(step.inapplicability()).contains(Inapplicability.CONDITION_NOT_MET);
        assertThat(step.reason().orElseThrow().in(Locale.CHINESE)).isEqualTo("适用条件不成立");
        assertThat(step.reason().orElseThrow().in(Locale.ENGLISH)).isEqualTo("its condition does not hold");
        assertThat(step.when().orElseThrow().causes()).hasSize(1);
        assertThat(step.requires()).isEmpty();
    }

    @Test
    void theTraceHasEveryRuleOfTheBookInItsOrder() {
        RuleBook<Switches> book = RuleBook.of(
                "book",
                ImmutableList.of(
                        rule("R-1")
                                .addCitations(Instruments.RCOL_2018.article(1))
                                .build(),
                        rule("R-2")
                                .addCitations(Instruments.RCOL_2025.article(1))
                                .build(),
                        rule("R-3")
                                .addCitations(Instruments.RCOL_2018.article(2))
                                .build(),
                        rule("R-4")
                                .addCitations(Instruments.RCOL_2025.article(2))
                                .build()));
        RuleSet<Switches> rules = book.on(LocalDate.parse("2026-01-01"), BodyKind.RESIDENTS_COMMITTEE, NOWHERE);
        assertThat(rules.rules()).extracting(Rule::toString).containsExactly("R-2", "R-4");
        assertThat(rules.others()).extracting(step -> step.rule().toString()).containsExactly("R-1", "R-3");
        assertThat(rules.evaluate(Switches.none()).trace())
                .extracting(step -> step.rule().toString())
                .containsExactly("R-1", "R-2", "R-3", "R-4");
        assertThat(rules.evaluate(Switches.none()).steps()).hasSize(2);
    }

    @Test
    void aRuleThatDoesNotHoldOnTheDayIsNotEvaluated() {
        Rule<Switches> old =
                rule("OLD").addCitations(Instruments.RCOL_2018.article(1)).build();
        Evaluation<Switches> evaluation = RuleBook.of("book", ImmutableList.of(old))
                .on(LocalDate.parse("2026-01-01"), BodyKind.RESIDENTS_COMMITTEE, NOWHERE)
                .evaluate(Switches.none());
        assertThatThrownBy(() -> evaluation.step(old))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule must be one that holds for a RESIDENTS_COMMITTEE on 2026-01-01, but was 'OLD'");
        assertThatThrownBy(() -> evaluation.verdict(old)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTwoRulesWithOneId() {
        Rule<Switches> rule =
                rule("R-1").addCitations(Instruments.RCOL_2025.article(1)).build();
        assertThatThrownBy(() -> RuleBook.of("book", ImmutableList.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule ids of book 'book' must be unique, but 'R-1' occurs twice");
    }

    @Test
    void refusesTwoFactsWithOneId() {
        Fact<Switches, Boolean> other = Fact.ofFlag("a", LocalizedText.of("另一", "another"), Switches::b);
        Rule<Switches> first =
                rule("R-1").addCitations(Instruments.RCOL_2025.article(1)).build();
        Rule<Switches> second = rule("R-2")
                .addCitations(Instruments.RCOL_2025.article(1))
                .requires(Switches.B.is(true).and(other.is(true).not()))
                .build();
        assertThatThrownBy(() -> RuleBook.of("book", ImmutableList.of(first, second)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact ids of book 'book' must be unique, but 'a' in rule R-2 is another fact than before");
    }

    @Test
    void aBookKnowsTheFactsThatItsRulesAskWhereverTheyStand() {
        Rule<Switches> rule = rule("R-1")
                .addCitations(Instruments.RCOL_2025.article(1))
                .when(Switches.C.isKnown().not())
                .addException(RuleException.of(
                        LocalizedText.of("例外", "exception"),
                        Instruments.RCOL_2025.article(2),
                        Switches.B.is(true).otherwiseJudged(LocalizedText.of("问", "question"))))
                .build();
        assertThat(RuleBook.of("book", ImmutableList.of(rule)).facts().keySet()).containsExactly("c", "b", "a");
    }

    @Test
    void aRuleMustCiteSomething() {
        assertThatThrownBy(() -> rule("R-1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule R-1 must cite at least one provision");
    }

    @Test
    void refusesVersionsOfALawThatOverlap() {
        LegalInstrument other = LegalInstrument.builder()
                .id("RCOL-2025-DRAFT")
                .title(Instruments.RCOL_2025.title())
                .kind(InstrumentKind.LAW)
                .period(ValidityPeriod.parse("2025-06-01/.."))
                .verification(Verification.UNVERIFIED)
                .build();
        assertThatThrownBy(() -> rule("R-1")
                        .addCitations(Instruments.RCOL_2025.article(1), other.article(1))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule R-1 must cite versions of a law that do not overlap,"
                        + " but cites RCOL-2025 (2026-01-01/..) and RCOL-2025-DRAFT (2025-06-01/..)");
    }

    private static Rule.Builder<Switches> full() {
        return rule("R-1")
                .addCitations(Instruments.RCOL_2018.article(1))
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .when(Switches.B.is(true))
                .addException(exception("例外", Switches.C.is(true)));
    }

    private static RuleException<Switches> exception(String title, Condition<Switches> when) {
        return RuleException.of(LocalizedText.of(title, "exception"), Instruments.RCOL_2018.article(2), when);
    }

    private static String fingerprint(Rule<Switches> rule) {
        return RuleBook.of("book", ImmutableList.of(rule)).fingerprint();
    }

    @Test
    void theFingerprintChangesIfAndOnlyIfARuleDoes() {
        ImmutableList<UnaryOperator<Rule.Builder<Switches>>> changes = ImmutableList.of(
                builder -> builder,
                builder -> builder.id(RuleId.of("R-2")),
                builder -> builder.title(LocalizedText.of("规则R-1", "another title")),
                builder -> builder.title(LocalizedText.of("另一标题", "rule R-1")),
                builder -> builder.modality(Modality.GENERALLY),
                builder -> builder.addCitations(Instruments.RCOL_2025.article(1)),
                builder -> builder.citations(ImmutableList.of(Instruments.RCOL_2018.article(1, 1))),
                builder -> builder.citations(ImmutableList.of(Instruments.RCOL_1989.article(1))),
                builder -> builder.addBodyKind(BodyKind.VILLAGERS_COMMITTEE),
                builder -> builder.when(Switches.B.is(false)),
                builder -> builder.when(Switches.B.isNot(true)),
                builder -> builder.when(Switches.B.in(true)),
                builder -> builder.when(Switches.B.isKnown()),
                builder -> builder.when(Switches.B.is(true).not()),
                builder -> builder.when(Switches.B.is(true).and(Switches.B.is(true))),
                builder -> builder.when(Switches.B.is(true).or(Switches.B.is(true))),
                builder -> builder.when(Condition.judgement(LocalizedText.of("问", "question"))),
                builder -> builder.when(Switches.B.is(true).otherwiseJudged(LocalizedText.of("问", "question"))),
                builder -> builder.when(Switches.B.satisfies(LocalizedText.of("应为真", "must be true"), value -> value)),
                builder -> builder.requires(Switches.B.is(true)),
                builder -> builder.exceptions(ImmutableList.of()),
                builder -> builder.exceptions(ImmutableList.of(exception("另一例外", Switches.C.is(true)))),
                builder -> builder.exceptions(ImmutableList.of(exception("例外", Switches.C.is(false)))),
                builder -> builder.addException(exception("例外", Switches.C.is(true))),
                builder -> builder.exceptions(ImmutableList.of(
                        exception("例外", Switches.C.is(true)).unless(exception("例外", Switches.C.is(true))))));
        assertThat(changes.stream()
                        .map(change -> fingerprint(change.apply(full()).build()))
                        .collect(ImmutableSet.toImmutableSet()))
                .hasSameSizeAs(changes);
        assertThat(fingerprint(full().build()))
                .isEqualTo(fingerprint(full().build()))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void nestedExceptionsAndExceptionsSideBySideHaveDifferentFingerprints() {
        RuleException<Switches> x = exception("x", Switches.A.is(true));
        RuleException<Switches> y = exception("y", Switches.B.is(true));
        RuleException<Switches> z = exception("z", Switches.C.is(true));
        String nested = fingerprint(
                full().exceptions(ImmutableList.of(x.unless(y.unless(z)))).build());
        String flat = fingerprint(
                full().exceptions(ImmutableList.of(x.unless(y).unless(z))).build());
        assertThat(nested).isNotEqualTo(flat);
    }

    @Test
    void theOrderOfRulesAndTheIdOfTheBookAreInTheFingerprint() {
        Rule<Switches> one = full().build();
        Rule<Switches> two = full().id(RuleId.of("R-2")).build();
        RuleBook<Switches> book = RuleBook.of("book", ImmutableList.of(one, two));
        assertThat(book.fingerprint())
                .isNotEqualTo(RuleBook.of("book", ImmutableList.of(two, one)).fingerprint())
                .isNotEqualTo(RuleBook.of("other", ImmutableList.of(one, two)).fingerprint())
                .isEqualTo(RuleBook.of("book", ImmutableList.of(one))
                        .plus(ImmutableList.of(two))
                        .fingerprint());
        assertThat(book.toString()).isEqualTo("book");
    }
}
