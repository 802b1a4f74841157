package org.jiceng.examples.dutylists;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.Department;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.AdmissionPolicy;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.BasisKind;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.StatedBasis;
import org.jiceng.rules.duty.DepartmentView;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.DutyListLayout;
import org.jiceng.rules.duty.DutyListReader;
import org.jiceng.rules.duty.ListPurpose;
import org.jiceng.rules.duty.diagnosis.Activity;
import org.jiceng.rules.duty.diagnosis.DutyDiagnosis;
import org.jiceng.rules.duty.diagnosis.DutyListReview;
import org.jiceng.rules.duty.edition.DutyChange;
import org.jiceng.rules.duty.edition.DutyEvent;
import org.jiceng.rules.duty.edition.DutyListDiff;
import org.jiceng.rules.duty.edition.DutyListHistory;
import org.jiceng.rules.duty.json.DutyListHistoryJson;
import org.jiceng.rules.duty.json.DutyListHistoryJsonReader;
import org.jiceng.rules.duty.json.DutyListJson;
import org.jiceng.rules.duty.json.DutyListJsonReader;
import org.jiceng.rules.lifecycle.DutyAdmission;
import org.jiceng.rules.lifecycle.ResidentsOpinion;
import org.jiceng.rules.lifecycle.Threshold;

/** Duty lists from the published table to the next edition. */
public final class DutyListTour {

    private static final String BASIC = """
            序号,事项名称
            ,一、党的建设（3项）
            1,落实党组织按期换届
            2,发展党员
            ,二、民生服务（二项）
            3,养老服务
            5,"养老、服务"
            """;
    private static final String COOPERATION = """
            序号,事项名称,对应上级部门,上级部门职责,乡镇（街道）配合职责
            1,防汛抗旱,县水利局（牵头）、县应急局,统一指挥,转移群众
            """;
    private static final String COMMUNITY = """
            编号,清单类别,序号,事项名称,依据,经费
            S-1,自治事项,1,召集居民会议,《城市居民委员会组织法》（2025年修订）第二十七条,
            A-1,协助事项,1,低保入户核查,,有
            A-2,协助事项,2,养老资格认证,,无
            N-1,负面清单事项,1,招商引资,,
            """;

    private DutyListTour() {}

    /** Prints what each step of the page says that it prints. */
    public static void main(String[] args) {
        read();
        department();
        DutyList list = community();
        diagnose(list);
        exchange(nextEdition(list));
    }

    private static void read() {
        WithFindings<ImmutableList<Duty>> basic =
                DutyListReader.read("basic.csv", new StringReader(BASIC), DutyListLayout.named("basic"));
        basic.value().forEach(duty -> System.out.println(duty.heading().orElse("") + " " + duty.title()));
        basic.findings().forEach(finding -> System.out.println(finding.in(Locale.CHINESE)));

        System.out.println("--");
        System.out.println(DutyListReview.of(town(basic.value())).in(Locale.CHINESE));
        System.out.println("--");
    }

    private static DutyList town(Iterable<Duty> duties) {
        return DutyList.builder()
                .title("甲镇履行职责事项清单")
                .edition("2025年版")
                .period(ValidityPeriod.parse("2025-07-01/.."))
                .addPurposes(ListPurpose.WORK)
                .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                .addAllDuties(duties)
                .build();
    }

    private static void department() {
        DutyList town = town(DutyListReader.read(
                        "cooperation.csv", new StringReader(COOPERATION), DutyListLayout.named("cooperation"))
                .value());
        for (String name : DepartmentView.departments(ImmutableList.of(town))) {
            DepartmentView.of(name, ImmutableList.of(town))
                    .cooperation()
                    .forEach(line -> System.out.println(name + "：" + line.title() + " " + line.lists()));
        }
        System.out.println("--");
    }

    private static DutyList community() {
        DutyList list = DutyList.builder()
                .title("社区工作事项清单")
                .edition("2025年版")
                .period(ValidityPeriod.parse("2025-01-01/.."))
                .addPurposes(ListPurpose.WORK, ListPurpose.NEGATIVE_WORK)
                .addBodyKind(BodyKind.RESIDENTS_COMMITTEE)
                .addAllDuties(
                        DutyListReader.read("community.csv", new StringReader(COMMUNITY), DutyListLayout.committee())
                                .value())
                .build();
        System.out.println(list.findByTitle("低保 入户核查").map(Duty::id).orElseThrow());
        String json = DutyListJson.write(ImmutableList.of(list));
        System.out.println(DutyListJsonReader.read("lists.json", new StringReader(json))
                .orElseThrow()
                .contains(list));
        System.out.println("--");
        return list;
    }

    private static void diagnose(DutyList list) {
        BodyId community = BodyId.of("dongcheng");
        DutyDiagnosis diagnosis = DutyDiagnosis.builder()
                .structure(structure())
                .addList(list)
                .day(LocalDate.parse("2026-03-01"))
                .recorded(ValidityPeriod.parse("2026-01-01/2026-03-01"))
                .addActivity(Activity.of(community, LocalDate.parse("2026-01-10"), "低保入户核查"))
                .addActivity(Activity.of(community, LocalDate.parse("2026-02-01"), "招商引资"))
                .build();
        System.out.println(diagnosis.load(community).orElseThrow().counts());
        System.out.println(diagnosis.findings().in(Locale.CHINESE));
        System.out.println("--");
    }

    private static GovernanceStructure structure() {
        return GovernanceStructure.builder()
                .add(Department.builder()
                        .id(BodyId.of("statistics"))
                        .name("区统计局")
                        .build())
                .add(ResidentsCommittee.builder()
                        .id(BodyId.of("dongcheng"))
                        .name("东城社区")
                        .build())
                .build();
    }

    private static DutyListHistory nextEdition(DutyList list) {
        AdmissionRequest census = AdmissionRequest.builder()
                .id("2026-07")
                .applicant(BodyId.of("statistics"))
                .target(BodyId.of("dongcheng"))
                .matter("经济普查入户登记")
                .arrangement(Arrangement.ENTRUSTMENT)
                .basis(new StatedBasis(BasisKind.REGULATION, "全国经济普查条例"))
                .funding(Funding.builder()
                        .required(true)
                        .source(FundsSource.APPLICANT)
                        .build())
                .start(LocalDate.parse("2026-03-01"))
                .end(LocalDate.parse("2026-07-01"))
                .build();
        AdmissionDecision decision =
                AdmissionPolicy.national().decide(census, structure(), LocalDate.parse("2026-02-10"));

        ResidentsOpinion opinion = new ResidentsOpinion(DutyId.of("A-2"), "评议1号", 100, 51);
        DutyListHistory history = DutyAdmission.enter(DutyListHistory.of(list), decision)
                .orElseThrow()
                .adjust(opinion.exit(Threshold.MAJORITY, LocalDate.parse("2026-05-01"))
                        .orElseThrow());

        for (String day : new String[] {"2026-02-28", "2026-03-01", "2026-05-01", "2026-07-01"}) {
            DutyList then = history.asOf(LocalDate.parse(day)).orElseThrow();
            System.out.println(day + " " + then.edition() + " " + then.duties().size());
        }
        for (DutyEvent event : history.life(DutyId.of("ADMITTED-2026-07"))) {
            System.out.println(event.day() + " " + event.kind().label().in(Locale.CHINESE));
            event.grounds().forEach(ground -> System.out.println(ground.ground().in(Locale.CHINESE)));
        }
        for (DutyChange change :
                DutyListDiff.between(list, history.latest().list()).changes()) {
            System.out.println(change.text().in(Locale.CHINESE));
        }
        System.out.println("--");
        return history;
    }

    private static void exchange(DutyListHistory history) {
        String file = DutyListHistoryJson.write(ImmutableList.of(history));
        System.out.println(DutyListHistoryJsonReader.read("history.json", new StringReader(file))
                .orElseThrow()
                .contains(history));
    }
}
