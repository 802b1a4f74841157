package org.jiceng.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    private final RuleBook<String> book = RuleBook.of(
            "book", ImmutableList.of(rule("NATION", Jurisdiction.nation()), local("3607"), local("360735")));

    private static Rule<String> local(String code) {
        return rule("LOCAL-" + code, Jurisdiction.of(DivisionCode.parse(code)));
    }

    private static Rule<String> rule(String id, Jurisdiction jurisdiction) {
        LegalInstrument instrument = LegalInstrument.builder()
                .id(id)
                .title(LocalizedText.verbatim(id))
                .version(LocalizedText.verbatim("2026"))
                .kind(InstrumentKind.DUTY_LIST)
                .jurisdiction(jurisdiction)
                .period(ValidityPeriod.ALWAYS)
                .verification(Verification.VERIFIED)
                .build();
        return Rule.<String>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.verbatim(id))
                .addCitations(instrument.whole())
                .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
                .requires(Condition.always())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"360735100200", "360735", "360702001001", "3607", "36", "360102001001", ","})
    void picksTheRulesThatTheBookPicks(String code) {
        Optional<DivisionCode> place = Optional.ofNullable(code).map(DivisionCode::parse);
        DayRules<String> day = book.on(DAY);
        for (BodyKind kind : BodyKind.values()) {
            RuleSet<String> expected = book.on(DAY, kind, place);
            // Asked twice: the second answer is the one that was kept.
            for (int i = 0; i < 2; i++) {
                RuleSet<String> actual = day.of(kind, place);
                assertThat(actual.rules()).isEqualTo(expected.rules());
                assertThat(actual.others())
                        .extracting(RuleStep::inapplicability)
                        .isEqualTo(expected.others().stream()
                                .map(RuleStep::inapplicability)
                                .toList());
                assertThat(actual.place()).isEqualTo(place);
                assertThat(actual.kind()).isEqualTo(kind);
            }
        }
    }

    @Test
    void tellsNeighboursApartWhenOneDayIsAskedForAllOfThem() {
        RuleBook<String> withVillage = book.plus(ImmutableList.of(local("360735100201"), local("11")));
        for (RuleBook<String> each : ImmutableList.of(book, withVillage)) {
            DayRules<String> day = each.on(DAY);
            for (String code : ImmutableList.of(
                    "360735100200", "360735100201", "360735100202", "360735", "360734", "3607", "36", "11", "110102")) {
                Optional<DivisionCode> place = Optional.of(DivisionCode.parse(code));
                assertThat(day.of(BodyKind.VILLAGERS_COMMITTEE, place).rules())
                        .as(code)
                        .isEqualTo(each.on(DAY, BodyKind.VILLAGERS_COMMITTEE, place)
                                .rules());
            }
        }
    }

    @Test
    void keepsThePlaceThatItIsAskedFor() {
        DayRules<String> day = book.on(DAY);
        Optional<DivisionCode> first = Optional.of(DivisionCode.parse("360735100200"));
        Optional<DivisionCode> second = Optional.of(DivisionCode.parse("360735100201"));

        assertThat(day.of(BodyKind.VILLAGERS_COMMITTEE, first).place()).isEqualTo(first);
        assertThat(day.of(BodyKind.VILLAGERS_COMMITTEE, second).place()).isEqualTo(second);
        assertThat(day.day()).isEqualTo(DAY);
        assertThat(day).hasToString("book on 2026-01-01");
    }
}
