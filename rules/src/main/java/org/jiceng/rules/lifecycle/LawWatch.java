package org.jiceng.rules.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyList;

/**
 * Finds duties whose legal basis does not hold on a day (法律依据跟踪), so that the list can be adjusted after a change of
 * law. Which article of the new text takes the place of the old one is for a person to say: numbers change from one
 * version to the next.
 */
public final class LawWatch {

    private static final RuleId RULE = RuleId.of("DUTY-LAW");

    private LawWatch() {}

    /**
     * Returns a warning for each duty of the day none of whose citations is in force on it, and a notice where only
     * some of them are not. A duty whose basis is known only in words is passed over.
     */
    public static Findings review(DutyList list, LocalDate day) {
        return review(list, day, Instruments.all());
    }

    /**
     * Returns the same, with the texts of a given catalogue as those that may follow.
     *
     * @param catalogue every version of every text
     */
    public static Findings review(DutyList list, LocalDate day, Iterable<LegalInstrument> catalogue) {
        Findings.Builder findings = Findings.builder();
        for (Duty duty : list.on(day).duties()) {
            ImmutableList<Citation> citations = duty.basis().citations();
            boolean some = citations.stream().anyMatch(citation -> holds(citation, day));
            for (Citation citation : citations) {
                if (!holds(citation, day)) {
                    findings.add(finding(duty, citation, day, some, catalogue));
                }
            }
        }
        return findings.build();
    }

    private static boolean holds(Citation citation, LocalDate day) {
        return citation.instrument().period().contains(day);
    }

    private static Finding finding(
            Duty duty, Citation citation, LocalDate day, boolean some, Iterable<LegalInstrument> catalogue) {
        LegalInstrument instrument = citation.instrument();
        boolean early = day.isBefore(instrument.period().start());
        Finding.Builder finding = Finding.builder()
                .rule(RULE)
                .severity(some ? Severity.NOTICE : Severity.WARNING)
                .subject(duty.id().value());
        if (early) {
            return finding.text(LifecycleText.text(
                            "law.early",
                            duty.id(),
                            duty.title(),
                            citation,
                            instrument.period().start()))
                    .build();
        }
        Optional<LegalInstrument> next = successor(instrument, day, catalogue);
        LocalizedText text = next.isPresent()
                ? LifecycleText.text(
                        "law.replaced",
                        duty.id(),
                        duty.title(),
                        citation,
                        instrument.period().end(),
                        next.get())
                : LifecycleText.text(
                        "law.ended",
                        duty.id(),
                        duty.title(),
                        citation,
                        instrument.period().end());
        return finding.text(text)
                .citations(next.map(one -> ImmutableList.of(one.whole())).orElse(ImmutableList.of()))
                .build();
    }

    private static Optional<LegalInstrument> successor(
            LegalInstrument instrument, LocalDate day, Iterable<LegalInstrument> catalogue) {
        return ImmutableList.copyOf(catalogue).stream()
                .filter(other -> other.title()
                        .in(Locale.CHINESE)
                        .equals(instrument.title().in(Locale.CHINESE)))
                .filter(other -> other.period().contains(day))
                .max(Comparator.comparing(other -> other.period().start()));
    }
}
