package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.AdmissionRequestReader;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.DutyListLayout;
import org.jiceng.rules.duty.DutyListReader;
import org.jiceng.rules.duty.ListPurpose;

/**
 * The duty lists, and the requests decided on their days.
 *
 * @param townList the three lists of the town, put together
 * @param committeeList the list of the committees
 * @param certificates the 20 certificates that committees do not issue
 * @param decisions the decisions, in the order of the requests, each request in order of time
 */
record Decisions(
        DutyList townList, DutyList committeeList, DutyList certificates, ImmutableList<AdmissionDecision> decisions) {

    static Decisions of(InputFiles files, GovernanceStructure structure, DivisionCode town, DivisionCode county)
            throws InputException {
        DutyList townList = DutyList.builder()
                .title(Text.of("list.town").in(Locale.CHINESE))
                .edition("示例")
                .jurisdiction(Jurisdiction.of(town))
                .period(ValidityPeriod.parse("2025-07-01/.."))
                .addPurposes(ListPurpose.WORK)
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                .addAllDuties(duties(files, "duties-basic.csv", DutyListLayout.basic()))
                .addAllDuties(duties(files, "duties-cooperation.csv", DutyListLayout.cooperation()))
                .addAllDuties(duties(files, "duties-withdrawn.csv", DutyListLayout.withdrawn()))
                .build();
        DutyList committeeList = DutyList.builder()
                .title(Text.of("list.committee").in(Locale.CHINESE))
                .edition("示例")
                .jurisdiction(Jurisdiction.of(county))
                .addPurposes(ListPurpose.WORK)
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE)
                .addAllDuties(duties(files, "duties-committee.csv", DutyListLayout.committee()))
                .build();
        DutyList certificates = DutyList.builder()
                .title(Text.of("list.certificates").in(Locale.CHINESE))
                .edition("第一批")
                .source("民发〔2020〕20号")
                .addPurposes(ListPurpose.NEGATIVE_CERTIFICATES)
                .addBodyKinds(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE)
                .addAllDuties(duties(files, "certificates.csv", DutyListLayout.certificates()))
                .build();
        AdmissionPolicy policy = AdmissionPolicy.national().withLists(townList, committeeList, certificates);
        ImmutableList.Builder<AdmissionDecision> decisions = ImmutableList.builder();
        for (AdmissionRequest request : files.read(
                "requests.json", (name, text) -> AdmissionRequestReader.read(name, text, structure, policy.lists()))) {
            for (LocalDate day : days(request)) {
                decisions.add(policy.decide(request, structure, day));
            }
        }
        return new Decisions(townList, committeeList, certificates, decisions.build());
    }

    /**
     * Returns the days on which a request is decided: the day on which it was filed, and for one that was filed under
     * the old organic laws and begins under the new ones also their first day.
     */
    private static ImmutableSortedSet<LocalDate> days(AdmissionRequest request) {
        LocalDate newLaws = Instruments.RCOL_2025.period().start();
        LocalDate filed = request.filed().or(request::start).orElse(newLaws);
        boolean across = filed.isBefore(newLaws)
                && request.start().filter(start -> !start.isBefore(newLaws)).isPresent();
        return across ? ImmutableSortedSet.of(filed, newLaws) : ImmutableSortedSet.of(filed);
    }

    private static ImmutableList<Duty> duties(InputFiles files, String name, DutyListLayout layout)
            throws InputException {
        return files.read(name, (String shown, Reader text) -> DutyListReader.read(shown, text, layout));
    }
}
