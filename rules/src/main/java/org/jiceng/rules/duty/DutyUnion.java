package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;

/**
 * Puts tables together into one list (清单合并): duties of the same class with the same title are one duty.
 *
 * <p>大姚县 put 127 powers handed down and 108 powers by law together into 233, because 2 had the same name.
 */
public final class DutyUnion {

    private DutyUnion() {}

    /**
     * Returns the duties of both, in order. Of two with the same class and title the first stands, with what only the
     * second one says of department, basis, kind of power, delegation and support; a notice tells of it. A duty whose
     * id stands for another duty in the first is an error and is left out.
     */
    public static WithFindings<ImmutableList<Duty>> of(Iterable<Duty> first, Iterable<Duty> second) {
        Map<DutyId, Duty> duties = new LinkedHashMap<>();
        Map<String, DutyId> titles = new LinkedHashMap<>();
        Findings.Builder findings = Findings.builder();
        for (Iterable<Duty> table : ImmutableList.of(first, second)) {
            for (Duty duty : table) {
                String title = duty.dutyClass() + "\n" + duty.key();
                DutyId twin = titles.putIfAbsent(title, duty.id());
                if (twin != null) {
                    duties.computeIfPresent(twin, (id, known) -> filled(known, duty));
                    findings.add(finding(Severity.NOTICE, duty, "union.merged", duty.id(), twin, duty.title()));
                } else if (duties.putIfAbsent(duty.id(), duty) != null) {
                    titles.remove(title);
                    findings.add(finding(Severity.ERROR, duty, "duty.duplicateId", duty.id()));
                }
            }
        }
        return new WithFindings<>(ImmutableList.copyOf(duties.values()), findings.build());
    }

    private static Duty filled(Duty known, Duty other) {
        Map<Support, Boolean> support = new LinkedHashMap<>(other.support());
        support.putAll(known.support());
        return Duty.builder()
                .from(known)
                .department(known.department().or(other::department))
                .departmentDuty(known.departmentDuty().or(other::departmentDuty))
                .bodyDuty(known.bodyDuty().or(other::bodyDuty))
                .basis(known.basis().isEmpty() ? other.basis() : known.basis())
                .powerKind(known.powerKind().or(other::powerKind))
                .delegation(known.delegation().or(other::delegation))
                .support(ImmutableMap.copyOf(support))
                .build();
    }

    private static Finding finding(Severity severity, Duty duty, String key, Object... values) {
        return Finding.builder()
                .rule(RuleId.of("DUTY-UNION"))
                .severity(severity)
                .subject(duty.id().value())
                .text(DutyText.text(key, values))
                .build();
    }
}
