package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleException;
import org.jiceng.rules.engine.Verdict;
import org.jspecify.annotations.Nullable;

/** A made-up subsidy: who asks for how much, and whether a person is poor or the place remote. */
public record Subsidy(
        @Nullable BigDecimal amount,
        @Nullable Boolean poor,
        @Nullable Boolean remote,
        @Nullable Source source) {

    /** Where the money comes from. */
    public enum Source {
        /** The county. */
        COUNTY,
        /** The town. */
        TOWN,
        /** The village. */
        VILLAGE
    }

    public static final Fact<Subsidy, BigDecimal> AMOUNT =
            Fact.of("amount", LocalizedText.of("金额", "amount"), Subsidy::amount);
    public static final Fact<Subsidy, Boolean> POOR =
            Fact.ofFlag("poor", LocalizedText.of("困难家庭", "poor"), Subsidy::poor);
    public static final Fact<Subsidy, Boolean> REMOTE =
            Fact.ofFlag("remote", LocalizedText.of("偏远", "remote"), Subsidy::remote);
    public static final Fact<Subsidy, Source> SOURCE =
            Fact.ofWord("source", LocalizedText.of("资金来源", "source"), Source.class, Subsidy::source);

    public static final LegalInstrument OLD = measures("M-2020", "2020年版", "2020 edition", "2020-01-01/2024-07-01");
    public static final LegalInstrument NEW = measures("M-2024", "2024年版", "2024 edition", "2024-07-01/..");

    private static LegalInstrument measures(String id, String zh, String en, String period) {
        return LegalInstrument.builder()
                .id(id)
                .title(LocalizedText.of("示例市补助办法", "Sample City Measures on Subsidies"))
                .version(LocalizedText.of(zh, en))
                .kind(InstrumentKind.POLICY)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse("3607")))
                .period(ValidityPeriod.parse(period))
                .verification(Verification.UNVERIFIED)
                .build();
    }

    /** Returns a rule with a condition and a requirement. */
    public static Rule<Subsidy> rule(
            String id, Modality modality, Condition<Subsidy> when, Condition<Subsidy> requires) {
        return Rule.<Subsidy>builder()
                .id(RuleId.of(id))
                .title(LocalizedText.of("规则" + id, "rule " + id.toLowerCase(Locale.ROOT)))
                .modality(modality)
                .addCitations(OLD.article(3), NEW.article(4))
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE)
                .when(when)
                .requires(requires)
                .build();
    }

    /** A cap of 500, twice as much for the poor or remote by exception, and the source of large sums. */
    public static RuleBook<Subsidy> book() {
        Rule<Subsidy> cap = Rule.<Subsidy>builder()
                .from(rule(
                        "CAP", Modality.MUST_NOT, Condition.always(), Condition.atMost(AMOUNT, new BigDecimal("500"))))
                .addExceptions(RuleException.of(
                        LocalizedText.of("困难或者偏远", "poor or remote"),
                        NEW.article(5),
                        POOR.is(true).or(REMOTE.is(true))))
                .build();
        Rule<Subsidy> source = rule(
                "SOURCE",
                Modality.MUST,
                Condition.moreThan(AMOUNT, new BigDecimal("100")),
                SOURCE.in(Source.COUNTY, Source.TOWN));
        return RuleBook.of("subsidy", ImmutableList.of(cap, source));
    }

    /** Returns what the rules of a day say of a case: the verdict of each with its citations. */
    static String answer(RuleBook<Subsidy> book, String day, Subsidy subject) {
        return book
                .on(LocalDate.parse(day), BodyKind.VILLAGERS_COMMITTEE, Optional.of(DivisionCode.parse("360735")))
                .evaluate(subject)
                .trace()
                .stream()
                .map(step -> step.rule() + " " + step.verdict() + " "
                        + (step.verdict() == Verdict.NOT_APPLICABLE ? "" : step.applies()) + step.citations()
                        + ImmutableSortedSet.copyOf(step.missingFacts()) + step.openJudgements())
                .toList()
                .toString();
    }
}
