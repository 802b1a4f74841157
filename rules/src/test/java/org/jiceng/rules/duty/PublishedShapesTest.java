package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shape in which lists were published is read by a layout that comes with the library. */
class PublishedShapesTest {

    private static WithFindings<ImmutableList<Duty>> read(String layout, String... lines) {
        return DutyListReader.read(
                "list.csv", new StringReader(String.join("\n", lines)), DutyListLayout.named(layout));
    }

    private static ImmutableList<String> english(WithFindings<?> read) {
        return read.findings().stream()
                .map(finding -> finding.severity() + " " + finding.in(Locale.ENGLISH))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void readsBasicDutiesUnderHeadingsOnRowsOfTheirOwn() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "序号,事项名称", ",一、党的建设（2项）", "1,落实换届", "2,发展党员", ",二、民生服务（１项）", "3,养老服务");

        assertThat(english(read))
                .containsExactly(
                        "NOTICE list.csv:1: [DUTY-COLUMN] the table has no column '编号', so that field is not read");
        assertThat(read.value())
                .extracting(duty -> duty.id() + " " + duty.heading().orElseThrow() + " " + duty.title())
                .containsExactly("BASIC-1 党的建设 落实换届", "BASIC-2 党的建设 发展党员", "BASIC-3 民生服务 养老服务");
    }

    @ParameterizedTest
    @CsvSource({
        "一、党的建设（28项）, 党的建设, 28",
        "（一）党的建设(２８项), 党的建设, 28",
        "十二、党的建设（共二十八项）, 党的建设, 28",
        "第三部分 党的建设（28 条）, 党的建设, 28",
        "党的建设(一百零二项), 党的建设, 102",
        "党的建设（〇项）, 党的建设, 0",
        "党的建设（两项）, 党的建设, 2",
        "党的建设（二八项）, 党的建设, ",
        "一网统管, 一网统管, ",
        "一节约用水, 一节约用水, ",
        "党的建设（试行）, 党的建设（试行）, ",
        "（28项）, （28项）, 28"
    })
    void takesAHeadingApart(String text, String name, Integer count) {
        HeadingText heading = HeadingText.of(text);

        assertThat(heading.name()).isEqualTo(name);
        assertThat(heading.count().orElse(null)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "（2项）, ''",
        "（二项）, ''",
        "（3项）, 'heading ''党的建设'' states 3 items and has 2, 1 fewer'",
        "（一项）, 'heading ''党的建设'' states 1 items and has 2, 1 more'",
        "（十一十项）, 'heading ''党的建设'' states a number of items that is none: ''十一十'''"
    })
    void aStatedCountIsHeldAgainstTheRows(String stated, String expected) {
        WithFindings<ImmutableList<Duty>> read = read("basic", "编号,序号,事项名称", ",,一、党的建设" + stated, "B-1,1,甲", "B-2,2,乙");

        assertThat(english(read))
                .isEqualTo(
                        expected.isEmpty()
                                ? ImmutableList.of()
                                : ImmutableList.of("WARNING list.csv:2:3: [DUTY-COUNT] " + expected));
        assertThat(read.value()).hasSize(2);
    }

    @Test
    void aCountIsOfTheRowsThatStandThereWhetherOrNotTheyCanBeRead() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "编号,序号,事项名称", ",,一、党的建设（3项）", "B-1,1,甲", "B-2,2,", "B-3,3,丙");

        assertThat(english(read)).containsExactly("ERROR list.csv:4:3: [CSV-BLANK] column '事项名称' must not be blank");
    }

    @Test
    void aCountInAColumnOfHeadingsIsHeldAgainstTheRowsAndMustNotContradictItself() {
        WithFindings<ImmutableList<Duty>> read = read("basic", "编号,类别,序号,事项名称", "B-1,党的建设（3项）,1,甲", "B-2,党的建设（2项）,2,乙");

        assertThat(english(read))
                .containsExactly(
                        "WARNING list.csv:3:2: [DUTY-COUNT] heading '党的建设' states 3 items first and 2 later",
                        "WARNING list.csv:2:2: [DUTY-COUNT] heading '党的建设' states 3 items and has 2, 1 fewer");
    }

    @Test
    void aRowBeforeTheFirstHeadingIsReadAndNoticed() {
        WithFindings<ImmutableList<Duty>> read = read("basic", "编号,序号,事项名称", "B-1,1,甲", ",,一、民生服务", "B-2,1,乙");

        assertThat(english(read))
                .containsExactly("WARNING list.csv:2:3: [DUTY-HEADING] the duty stands under no heading");
        assertThat(read.value()).hasSize(2);
    }

    @Test
    void aListWithoutAnyHeadingIsReadAndNoticed() {
        WithFindings<ImmutableList<Duty>> read = read("basic", "编号,序号,事项名称", "B-1,1,甲");

        assertThat(english(read))
                .containsExactly(
                        "WARNING list.csv:1: [DUTY-COLUMN] the table has no column '类别', so that field is not read");
        assertThat(read.value()).hasSize(1);
    }

    @Test
    void aNumberThatOccursTwiceUnderAHeadingIsReadAndNoticed() {
        WithFindings<ImmutableList<Duty>> read =
                read("basic", "编号,类别,序号,事项名称", "B-1,民生,1,甲", "B-2,民生,1,乙", "B-3,生态,1,丙");

        assertThat(english(read))
                .containsExactly("WARNING list.csv:3:3: [DUTY-NUMBER] number '1' occurs more than once under one"
                        + " heading: 'B-2' and 'B-1'");
        assertThat(read.value()).hasSize(3);
    }

    @Test
    void readsCooperationWithThePublishedHeadingsOfColumnsInEitherWidth() {
        Duty duty = read("cooperation", "序号,事项名称,对应上级部门,上级部门职责,乡镇（街道）配合职责", "1,污水管网建设,县水利局,负责规划,协调用地")
                .value()
                .get(0);

        assertThat(duty.department()).contains("县水利局");
        assertThat(duty.departmentDuty()).contains("负责规划");
        assertThat(duty.bodyDuty()).contains("协调用地");
    }

    @Test
    void readsWhatDepartmentsTookBackWithMethod() {
        Duty duty = read("withdrawn", "序号,事项名称,承接部门,工作方式", "1,弃土弃渣查处,县水土保持局,直接立案和处罚")
                .value()
                .get(0);

        assertThat(duty.dutyClass()).isEqualTo(DutyClass.WITHDRAWN);
        assertThat(duty.department()).contains("县水土保持局");
        assertThat(duty.departmentDuty()).contains("直接立案和处罚");
    }

    @Test
    void readsTheListsOfADepartment() {
        Duty cooperation = read("department-cooperation", "配合事项,关联镇街,本部门职责,镇街配合职责", "防汛,甲镇；乙镇,指挥,转移群众")
                .orElseThrow()
                .get(0);
        Duty withdrawn = read("department-withdrawn", "收回事项,关联镇街,工作方式", "弃土查处,甲镇,立案")
                .orElseThrow()
                .get(0);

        assertThat(cooperation.details()).containsExactly(Map.entry(DutyField.TOWNS, "甲镇；乙镇"));
        assertThat(cooperation.bodyDuty()).contains("转移群众");
        assertThat(withdrawn.departmentDuty()).contains("立案");
    }

    @Test
    void readsPowersAndResponsibilities() {
        WithFindings<ImmutableList<Duty>> read = read(
                "powers",
                "序号,职权名称,权种类型,设定（实施）依据,责任事项,责任岗位,追责情形,运行流程图,廉政风险点,行使方式,赋权部门",
                "1,农村村民宅基地审批,行政许可,《村民委员会组织法》（2025年修正）第二十八条,受理审查,村建办,不依法受理的,图1,收受礼金,下放,县自然资源局",
                "2,对焚烧秸秆的处罚,行政处罚,大气污染防治法,立案,执法队,徇私,图2,,委托,县生态环境局",
                "3,其他事项,其他行政权力,,,,,,,,",
                "4,错误事项,行政许司,,,,,,,,");

        assertThat(read.value())
                .extracting(Duty::powerKind)
                .containsExactly(
                        Optional.of(PowerKind.LICENCE),
                        Optional.of(PowerKind.PENALTY),
                        Optional.of(PowerKind.OTHER),
                        Optional.empty());
        Duty first = read.value().get(0);
        assertThat(first.basis().citations()).containsExactly(Instruments.VCOL_2025.article(28));
        assertThat(first.bodyDuty()).contains("受理审查");
        assertThat(first.delegation()).contains(Delegation.TRANSFERRED);
        assertThat(first.details())
                .isEqualTo(ImmutableMap.of(
                        DutyField.POST, "村建办",
                        DutyField.ACCOUNTABILITY, "不依法受理的",
                        DutyField.FLOW, "图1",
                        DutyField.RISK, "收受礼金"));
        assertThat(read.value().get(1).basis().note()).contains("大气污染防治法");
        assertThat(read.value().get(1).delegation()).contains(Delegation.ENTRUSTED);
        assertThat(english(read))
                .singleElement()
                .asString()
                .startsWith("ERROR list.csv:5:3: [CSV-VALUE] column '权种类型' has an invalid value '行政许司'")
                .contains("行政许可");
    }

    @Test
    void readsSelfGovernmentAssistanceAndNegativeListsWithMeansAndTerms() {
        WithFindings<ImmutableList<Duty>> read = read(
                "committee",
                "编号,清单类别,序号,事项名称,依据,起始日,截止日,职权,经费,人员",
                "S-1,自治事项,1,召集村民会议,,,,,,",
                "A-1,协助事项,1,经济普查入户,,2026-01-01,2026-06-30,无,有,否",
                "A-2,协助事项,2,低保核查,,2026-06-30,2026-01-01,,,",
                "N-1,负面清单事项,1,招商引资,,,,,,");

        Duty census = read.value().get(1);
        assertThat(census.period()).isEqualTo(ValidityPeriod.parse("2026-01-01/2026-07-01"));
        assertThat(census.isTemporary()).isTrue();
        assertThat(census.support())
                .isEqualTo(ImmutableMap.of(Support.POWER, false, Support.FUNDS, true, Support.STAFF, false));
        assertThat(read.value().get(0).support()).isEmpty();
        assertThat(english(read))
                .containsExactly("ERROR list.csv:4:7: [CSV-VALUE] column '截止日' has an invalid value '2026-01-01':"
                        + " must not be before the first day 2026-06-30");
    }

    @Test
    void readsAGuideToCertificates() {
        Duty duty = read(
                        "certificate-guide",
                        "事项名称、内容及用途,开具单位,法律政策依据,办理条件/材料/流程,办理时限,要求开具单位,证明式样",
                        "农村低保家庭居住情况证明,社区居委会,社会救助办法,申请—核实—开具,5个工作日,区民政局,式样3")
                .orElseThrow()
                .get(0);

        assertThat(duty.details())
                .isEqualTo(ImmutableMap.of(
                        DutyField.ISSUER, "社区居委会",
                        DutyField.DEMANDED_BY, "区民政局",
                        DutyField.PROCEDURE, "申请—核实—开具",
                        DutyField.TIME_LIMIT, "5个工作日",
                        DutyField.FORM, "式样3"));
        assertThat(duty.basis().note()).contains("社会救助办法");
    }

    @Test
    void readsEveryServiceItemOfADistrict() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeTrue(data != null, "JICENG_DATA is not set, so the published lists are not read");
        WithFindings<ImmutableList<Duty>> read = DutyListReader.read(
                Path.of(data, "duty-lists", "guangan-qu-service-items.csv"), DutyListLayout.named("service-items"));

        assertThat(read.findings().of(Severity.ERROR)).isEmpty();
        assertThat(read.value()).hasSize(1135);
        assertThat(read.value())
                .allSatisfy(duty -> assertThat(duty.details())
                        .containsEntry(DutyField.AREA_CODE, "511602000000")
                        .containsKeys(DutyField.ITEM_KIND, DutyField.DEPARTMENT_CODE));
        assertThat(read.value().stream().map(Duty::key).distinct()).hasSizeLessThan(1135);
        assertThat(read.value().get(0).id())
                .isEqualTo(DutyId.of("511Z07001006-511602000000-000-11511301008778183N-1-00"));
    }

    @Test
    void everyPublishedColumnStructureHasALayoutForEachOfItsColumns() {
        // column-structures.csv of the published lists, without the remarks in it
        ImmutableMap<String, String> structures = ImmutableMap.<String, String>builder()
                .put("basic", "序号;事项名称")
                .put("cooperation", "序号;事项名称;对应上级部门;上级部门职责;乡镇(街道)配合职责")
                .put("withdrawn", "序号;事项名称;承接部门;工作方式")
                .put("department-cooperation", "关联镇街;本部门职责;镇街配合职责")
                .put("department-withdrawn", "关联镇街;工作方式")
                .put("powers", "项目名称;职权名称;权种类型;设定(实施)依据;责任事项;责任岗位;追责情形;运行流程图;廉政风险点")
                .put("certificate-guide", "事项名称、内容及用途;开具单位;法律政策依据;办理条件/材料/流程;办理时限;要求开具单位;证明式样")
                .put("service-items", "部门;主项;子项;行使层级;areaCode12;itemCode;taskType;deptCode")
                .buildOrThrow();
        structures.forEach((name, columns) -> {
            DutyListLayout layout = DutyListLayout.named(name);
            for (String column : Splitter.on(';').split(columns)) {
                assertThat(layout.columns().values())
                        .as("column %s of layout %s", column, name)
                        .contains(layout.columnNamed(column));
            }
        });
    }

    @Test
    void aLayoutIsDataThatACallerCanBring() {
        WithFindings<ImmutableMap<String, DutyListLayout>> read =
                DutyListLayoutReader.read("layouts.csv", new StringReader("""
                        layout,class,field,columns,optional
                        ours,BASIC,TITLE,具体工作|工作,
                        ours,BASIC,POST,谁负责,yes
                        ours,COOPERATION,NUMBER,序号,
                        ours,BASIC,POST,岗位,
                        ours,BASIC,TITEL,x,
                        untitled,BASIC,NUMBER,序号,
                        """));
        DutyListLayout ours = Objects.requireNonNull(read.value().get("ours"));

        assertThat(DutyListReader.read("t.csv", new StringReader("工作,谁负责\n巡查,老王"), ours)
                        .orElseThrow())
                .extracting(duty -> duty.title() + " " + duty.text(DutyField.POST))
                .containsExactly("巡查 老王");
        assertThat(read.value()).containsOnlyKeys("ours");
        assertThat(english(read))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo("ERROR layouts.csv:4:2: [DUTY-LAYOUT] rows of layout 'ours' differ in their"
                                        + " class; the row is left out"),
                        one -> assertThat(one)
                                .isEqualTo("ERROR layouts.csv:5:3: [DUTY-LAYOUT] field POST occurs more than once in"
                                        + " layout 'ours'; the row is left out"),
                        one -> assertThat(one)
                                .startsWith("ERROR layouts.csv:6:3: [CSV-VALUE]")
                                .contains("TITLE"),
                        one -> assertThat(one)
                                .isEqualTo("ERROR layouts.csv:7:1: [DUTY-LAYOUT] layout 'untitled' is invalid: layout"
                                        + " of a duty list must name the column of TITLE, but names [NUMBER]"));
    }

    @Test
    void anUnknownLayoutIsToldTheNearest() {
        assertThatThrownBy(() -> DutyListLayout.named("cooperaton"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layout must be one of [basic, cooperation, withdrawn, department-cooperation,"
                        + " department-withdrawn, powers, committee, negative, certificates, certificate-guide,"
                        + " service-items], but was 'cooperaton'; the nearest is 'cooperation'");
    }

    @Test
    void aTextOfMoreThanTenThousandCharactersIsLeftOutAndTheDutyRead() {
        WithFindings<ImmutableList<Duty>> read = read(
                "cooperation",
                "编号,类别,序号,事项名称,对应上级部门,上级部门职责,配合职责",
                "C-1,民生,1,甲,民政局," + "长".repeat(10_001) + "," + "长".repeat(10_000));

        assertThat(read.value().get(0).departmentDuty()).isEmpty();
        assertThat(read.value().get(0).bodyDuty().orElseThrow()).hasSize(10_000);
        assertThat(english(read))
                .containsExactly("WARNING list.csv:2:6: [DUTY-TEXT] column '上级部门职责' has 10001 characters and at most"
                        + " 10000 are allowed; the field is not read");
    }
}
