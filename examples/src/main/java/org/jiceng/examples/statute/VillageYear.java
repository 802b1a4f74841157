package org.jiceng.examples.statute;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.Verification;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.engine.Condition;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.Verdict;
import org.jiceng.rules.statute.CandidateVotes;
import org.jiceng.rules.statute.Disclosure;
import org.jiceng.rules.statute.Election;
import org.jiceng.rules.statute.ElectionRound;
import org.jiceng.rules.statute.MeetingCall;
import org.jiceng.rules.statute.MeetingKind;
import org.jiceng.rules.statute.OrganizationCase;
import org.jiceng.rules.statute.OrganizationLaw;

/** A village and a community under the organic laws: the programs of docs/statute.md. Everything is invented. */
public final class VillageYear {

    private static final Optional<DivisionCode> PLACE = Optional.of(DivisionCode.parse("360735100205"));
    private static final LocalDate OLD_LAW = LocalDate.parse("2025-12-31");
    private static final LocalDate NEW_LAW = LocalDate.parse("2026-01-01");

    private VillageYear() {}

    /**
     * Prints what the page shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = System.out;
        structure(out);
        election(out);
        meeting(out);
        disclosure(out);
        charter(out);
    }

    private static void structure(PrintStream out) {
        CommitteeFacts facts = CommitteeFacts.builder()
                .members(5)
                .women(1)
                .nearRelatives(2)
                .term(ValidityPeriod.parse("2021-01-10/2026-01-10"))
                .build();
        GovernanceStructure structure = GovernanceStructure.builder()
                .add(VillagersCommittee.builder()
                        .id(BodyId.of("fengshan"))
                        .name("丰山村村民委员会")
                        .facts(facts)
                        .build())
                .add(ResidentsCommittee.builder()
                        .id(BodyId.of("dongcheng"))
                        .name("东城社区居民委员会")
                        .households(2400)
                        .facts(facts)
                        .build())
                .build();
        for (LocalDate day : ImmutableList.of(OLD_LAW, NEW_LAW)) {
            out.println(day);
            out.println(OrganizationLaw.review(structure, day).in(Locale.ENGLISH));
        }
    }

    private static void election(PrintStream out) {
        Election election = Election.builder()
                .subject("fengshan-2026")
                .round(ElectionRound.FIRST)
                .entitled(812)
                .participants(407)
                .addResults(new CandidateVotes("张三", 204, true))
                .addResults(new CandidateVotes("李四", 203, true))
                .build();
        print(out, election);
    }

    private static void meeting(PrintStream out) {
        MeetingCall call = MeetingCall.builder()
                .subject("assembly-2026-1")
                .kind(MeetingKind.ASSEMBLY)
                .people(600)
                .peopleProposing(60)
                .isCalled(true)
                .noticeDays(6)
                .build();
        print(out, call);
    }

    private static void disclosure(PrintStream out) {
        Disclosure board = Disclosure.builder()
                .subject("2026-q1")
                .quartersMissed(0)
                .hasBusyAccounts(false)
                .isMajorAtOnce(true)
                .hasNoticeBoard(true)
                .shortestDisplay(14)
                .build();
        print(out, board);
    }

    private static void print(PrintStream out, OrganizationCase subject) {
        out.println(OrganizationLaw.review(subject, BodyKind.VILLAGERS_COMMITTEE, PLACE, NEW_LAW)
                .in(Locale.ENGLISH));
    }

    private static void charter(PrintStream out) {
        LegalInstrument charter = LegalInstrument.builder()
                .id("FENGSHAN-2026")
                .title(LocalizedText.of("丰山村村民自治章程（虚构）", "Charter of Fengshan Village (invented)"))
                .kind(InstrumentKind.POLICY)
                .jurisdiction(Jurisdiction.of(DivisionCode.parse("360735100205")))
                .period(ValidityPeriod.parse("2026-03-01/.."))
                .verification(Verification.VERIFIED)
                .build();
        Fact<Disclosure, Integer> display = Fact.of(
                "charter.display",
                LocalizedText.of("公布天数", "days on display"),
                disclosure -> disclosure.shortestDisplay().stream()
                        .boxed()
                        .findFirst()
                        .orElse(null));
        Rule<Disclosure> thirtyDays = Rule.<Disclosure>builder()
                .id(RuleId.of("FENGSHAN-DISPLAY"))
                .title(LocalizedText.of("公布的期限不得少于三十日", "matters are displayed for thirty days or more"))
                .addCitation(charter.article(12))
                .requires(Condition.atLeast(display, 30))
                .build();
        RuleBook<Disclosure> book = OrganizationLaw.disclosures().plus(ImmutableList.of(thirtyDays));
        Disclosure twentyDays =
                Disclosure.builder().subject("2026-q2").shortestDisplay(20).build();
        for (String day : new String[] {"2026-02-28", "2026-03-01"}) {
            Evaluation<Disclosure> evaluation = book.on(LocalDate.parse(day), BodyKind.VILLAGERS_COMMITTEE, PLACE)
                    .evaluate(twentyDays);
            evaluation.steps().stream()
                    .filter(step -> step.verdict() == Verdict.VIOLATED)
                    .forEach(step -> out.println(day + " " + step.rule() + " " + step.citations()));
        }
    }
}
