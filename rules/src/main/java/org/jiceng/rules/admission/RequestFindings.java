package org.jiceng.rules.admission;

import java.util.function.Predicate;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;

/** Says what in a request contradicts itself or does not count: nothing stated is passed over in silence. */
final class RequestFindings {

    private final AdmissionCase subject;
    private final AdmissionRequest request;
    private final Predicate<Authority> named;

    /** The findings on a request; a consent of whom the procedures name counts, of whatever kind that body is. */
    RequestFindings(AdmissionCase subject, Predicate<Authority> named) {
        this.named = named;
        this.subject = subject;
        this.request = subject.request();
    }

    void addTo(Findings.Builder findings) {
        request.consents().forEach(consent -> consent(consent, findings));
        request.basis().ifPresent(basis -> basis(basis, findings));
        request.filed()
                .filter(filed -> request.start().filter(filed::isAfter).isPresent())
                .ifPresent(filed -> findings.add(note(
                        "ADM-FILED",
                        Severity.WARNING,
                        "finding.filedAfterStart",
                        filed,
                        request.start().orElseThrow())));
        request.filed()
                .filter(subject.day()::isBefore)
                .ifPresent(filed -> findings.add(
                        note("ADM-FILED", Severity.WARNING, "finding.filedAfterDay", filed, subject.day())));
        request.end()
                .filter(end -> !end.isAfter(subject.day()))
                .ifPresent(end -> findings.add(
                        note("ADM-OVER", Severity.WARNING, "finding.over", end.minusDays(1), subject.day())));
    }

    /** Says what is stated as a basis without its name, and what is named and does not hold. */
    private void basis(StatedBasis basis, Findings.Builder findings) {
        if (BasisStanding.isUnnamed(basis)) {
            findings.add(note("ADM-BASIS", Severity.WARNING, "finding.basisUnnamed", basis.kind()));
        }
        BasisStanding.lapsed(basis, subject.day(), subject.place())
                .forEach(citation -> findings.add(
                        citation.instrument().period().contains(subject.day())
                                ? note(
                                        "ADM-BASIS",
                                        Severity.WARNING,
                                        "finding.basisElsewhere",
                                        citation,
                                        subject.target().name())
                                : note(
                                        "ADM-BASIS",
                                        Severity.WARNING,
                                        "finding.basisLapsed",
                                        citation,
                                        subject.day(),
                                        citation.instrument().period())));
    }

    private void consent(Consent consent, Findings.Builder findings) {
        if (request.start().filter(consent.on()::isAfter).isPresent()) {
            findings.add(note(
                    "ADM-CONSENT",
                    Severity.WARNING,
                    "finding.consentAfterStart",
                    consent.by(),
                    consent.on(),
                    request.start().orElseThrow()));
        } else if (consent.on().isAfter(subject.day())) {
            findings.add(note(
                    "ADM-CONSENT",
                    Severity.WARNING,
                    "finding.consentAfterDay",
                    consent.by(),
                    consent.on(),
                    subject.day()));
        } else if (!subject.isGivenBy(
                consent, authority -> AdmissionCase.isAboveOrStreet(authority) || named.test(authority))) {
            findings.add(note(
                    "ADM-CONSENT",
                    Severity.WARNING,
                    "finding.consentOther",
                    consent.by(),
                    subject.target().name()));
        }
    }

    private Finding note(String rule, Severity severity, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .subject(request.id())
                .text(AdmissionText.text(key, values))
                .build();
    }
}
