package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;
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
                        "NOTICE list.csv:1: [DUTY-COLUMN] the table has no column '编号' (or '事项编号'), so that field is"
                                + " not read");
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
                        "WARNING list.csv:1: [DUTY-COLUMN] the table has no column '类别' (or '事项类别'), so that field is"
                                + " not read");
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

    private static final ImmutableMap<String, String> LAYOUTS = ImmutableMap.of(
            "乡镇(街道)履行职责事项清单-基本履职", "basic",
            "…-配合履职", "cooperation",
            "…-上级部门收回", "withdrawn",
            "乡镇权责清单(江西/河南/安徽)", "powers",
            "社区出具证明办事指南", "certificate-guide",
            "省级政务服务事项(四川)", "service-items");

    /** Every column of a structure, or its other headings, or the two that a remark names, is known to the layout. */
    private static void assertKnown(String layout, String columns) {
        DutyListLayout shape = DutyListLayout.named(layout);
        int known = 0;
        for (String column : Splitter.on(';').split(columns.replaceAll("[\\[\\]]", ""))) {
            String plain = column.replaceAll("\\((?:按|如|混用|is_synced).*", "");
            ImmutableList<String> names = isKnown(shape, plain)
                    ? ImmutableList.of(plain)
                    : ImmutableList.copyOf(
                            Splitter.onPattern("[/()]").omitEmptyStrings().split(plain));
            assertThat(names).as("%s in layout %s", column, layout).isNotEmpty().allMatch(name -> isKnown(shape, name));
            known++;
        }
        assertThat(known).isGreaterThan(1);
    }

    private static boolean isKnown(DutyListLayout layout, String heading) {
        return layout.columns().containsValue(layout.columnNamed(heading));
    }

    private static ImmutableMap<String, String> structures(CsvTable table) {
        return table.rows().stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.text("list_type"), row -> row.text("columns")));
    }

    @Test
    void everyPublishedColumnStructureHasALayoutForEachOfItsColumns() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeTrue(data != null, "JICENG_DATA is not set, so the published column structures are not read");
        Findings.Builder findings = Findings.builder();
        ImmutableMap<String, String> structures = structures(CsvTable.read(
                Path.of(data, "duty-lists", "column-structures.csv"),
                ImmutableList.of("list_type", "columns"),
                findings));

        assertThat(findings.build()).isEmpty();
        assertThat(structures.keySet()).containsAll(LAYOUTS.keySet()).hasSize(LAYOUTS.size() + 1);
        structures.forEach((list, columns) -> {
            if (LAYOUTS.containsKey(list)) {
                assertKnown(LAYOUTS.getOrDefault(list, ""), columns);
                return;
            }
            assertThat(list).as("two lists in one row").startsWith("部门视角镜像");
            String plain = columns.replaceAll(" ——.*", "");
            assertKnown("department-cooperation", plain.replaceAll("^配合:| / 收回:.*", ""));
            assertKnown("department-withdrawn", plain.replaceAll(".*收回:", ""));
        });
    }

    /** The excerpt is of the published column structures, a row for each kind of list of towns and communities. */
    @Test
    void theExcerptOfTheColumnStructuresIsKnownTheSame() throws IOException {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("column-structures-excerpt.csv")),
                StandardCharsets.UTF_8)) {
            ImmutableMap<String, String> structures = structures(CsvTable.read(
                    "column-structures-excerpt.csv",
                    text,
                    ImmutableList.of("list_type", "columns"),
                    Findings.builder()));

            assertThat(structures).hasSize(5);
            structures.forEach(
                    (list, columns) -> assertKnown(Objects.requireNonNull(LAYOUTS.get(list), list), columns));
        }
    }

    @Test
    void aColumnThatNoLayoutKnowsIsNotPassedOver() {
        assertThatThrownBy(() -> assertKnown("basic", "序号;事项全称")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertKnown("powers", "项目名称/职权全称;责任事项")).isInstanceOf(AssertionError.class);
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
    void aBlankCellOfAMergedColumnGoesWithTheCellAboveAndIsToldOnce() {
        WithFindings<ImmutableList<Duty>> read = read(
                "powers",
                "编号,类别,序号,职权名称,权种类型,实施依据,责任事项,责任岗位,追责情形",
                "甲-0,,1,无类别,,,,,",
                "甲-1,规划（2项）,2,甲,行政许可,,,,",
                "甲-2,,3,乙,,,,,",
                "甲-3,城管（2项）,4,丙,行政处罚,,,,",
                "甲-4,,5,丁,,,,,");

        assertThat(read.value())
                .extracting(duty -> duty.title() + " " + duty.heading().orElse("-") + " "
                        + duty.powerKind().map(Enum::name).orElse("-"))
                .containsExactly("无类别 - -", "甲 规划 LICENCE", "乙 规划 LICENCE", "丙 城管 PENALTY", "丁 城管 PENALTY");
        assertThat(english(read))
                .containsExactly(
                        "NOTICE list.csv:4:2: [DUTY-MERGED] blank cells of column '类别' are taken as merged with the"
                                + " cell above: from this row on '规划'",
                        "NOTICE list.csv:4:5: [DUTY-MERGED] blank cells of column '权种类型' are taken as merged with the"
                                + " cell above: from this row on '行政许可'");
        assertThat(read.findings().in(Locale.CHINESE))
                .startsWith("list.csv:4:2: [DUTY-MERGED] 列“类别”的空白单元格按合并单元格处理，该行起沿用“规划”");
    }

    @Test
    void aColumnWithATextOnTwoRowsRunningIsNotMerged() {
        String header = "编号,清单类别,序号,事项名称,依据";
        WithFindings<ImmutableList<Duty>> merged =
                read("committee", header, ",依法履行职责事项（2项）,一,甲,", ",,二,乙,", ",依法协助事项,一,丙,");
        WithFindings<ImmutableList<Duty>> written = read("committee", header, ",依法协助事项,一,甲,", ",依法协助事项,二,乙,", ",,三,丙,");

        assertThat(merged.value())
                .extracting(Duty::dutyClass)
                .containsExactly(DutyClass.SELF_GOVERNANCE, DutyClass.SELF_GOVERNANCE, DutyClass.ASSISTANCE);
        assertThat(english(merged))
                .containsExactly("NOTICE list.csv:3:2: [DUTY-MERGED] blank cells of column '清单类别' are taken as merged"
                        + " with the cell above: from this row on '自治事项'");
        assertThat(written.value()).hasSize(2);
        assertThat(english(written))
                .containsExactly(
                        "ERROR list.csv:4:2: [DUTY-CLASS] the row does not say which class the duty belongs to");
    }

    /** Typed by hand: a community's list with merged classes and Chinese numerals, and a department's with a total. */
    @Test
    void rowsUnderMergedCellsAreItemsThoughTheyLookLikeHeadings() {
        WithFindings<ImmutableList<Duty>> community = read(
                "committee",
                "编号,清单类别,序号,事项名称,依据",
                ",依法履行职责事项（3项）,一,召集居民会议,《城市居民委员会组织法》",
                ",,二,办理公共事务,",
                ",,三,调解民间纠纷,",
                ",依法协助事项（2项）,一,\"低保核查; 救助\",",
                ",,二,养老认证,",
                "合计,,,5项,");
        WithFindings<ImmutableList<Duty>> department =
                read("department-withdrawn", "关联镇街,收回事项,工作方式", "\"甲镇;乙镇\",弃土查处,立案", ",河道采砂查处,", "合计：3项,,");

        assertThat(community.value())
                .extracting(duty -> duty.dutyClass() + " " + duty.number().orElseThrow() + " " + duty.title())
                .containsExactly(
                        "SELF_GOVERNANCE 一 召集居民会议",
                        "SELF_GOVERNANCE 二 办理公共事务",
                        "SELF_GOVERNANCE 三 调解民间纠纷",
                        "ASSISTANCE 一 低保核查; 救助",
                        "ASSISTANCE 二 养老认证");
        assertThat(english(community)).singleElement().asString().startsWith("NOTICE list.csv:3:2: [DUTY-MERGED]");
        assertThat(department.value()).extracting(Duty::title).containsExactly("弃土查处", "河道采砂查处");
        assertThat(english(department))
                .containsExactly("WARNING list.csv:4:1: [DUTY-COUNT] '合计' states 3 items and has 2, 1 fewer");
    }

    @Test
    void whatTheLibraryWroteHasNoMergedCells() {
        Duty first = Duty.builder()
                .id(DutyId.of("A-1"))
                .title("甲")
                .heading("民生")
                .dutyClass(DutyClass.BASIC)
                .powerKind(PowerKind.LICENCE)
                .build();
        Duty second = Duty.builder()
                .id(DutyId.of("A-2"))
                .title("乙")
                .dutyClass(DutyClass.BASIC)
                .build();

        assertThat(DutyListReader.read(
                                "t.csv",
                                new StringReader(DutyListCsvWriter.write(ImmutableList.of(first, second))),
                                DutyListLayout.exported())
                        .orElseThrow())
                .containsExactly(first, second);
    }

    @Test
    void aRowWithoutNumberAndTitleGoesOnWithTheDutyAboveIt() {
        WithFindings<ImmutableList<Duty>> read = read(
                "cooperation",
                "编号,序号,事项名称,对应上级部门,上级部门职责,乡镇（街道）配合职责",
                ",,,县民政局,无所属,",
                "C-1,1,防汛,县水利局,\"指挥;预警\",转移群众",
                ",,,县气象局,提供信息,",
                ",,,,,清点人数",
                "C 2,2,编号有空格,县林业局,,",
                ",,,县公安局,巡山,",
                "C-3,3,森林防火,县林业局,,");

        assertThat(read.value()).extracting(duty -> duty.id().value()).containsExactly("C-1", "C-3");
        assertThat(read.value().get(0).department()).contains("县水利局、县气象局");
        assertThat(read.value().get(0).departmentDuty()).contains("指挥;预警\n提供信息");
        assertThat(read.value().get(0).bodyDuty()).contains("转移群众\n清点人数");
        assertThat(read.findings().stream()
                        .filter(finding -> finding.severity() != Severity.WARNING)
                        .map(finding -> finding.severity() + " " + finding.in(Locale.CHINESE)))
                .containsExactly(
                        "ERROR list.csv:2:3: [CSV-BLANK] 列“事项名称”不得为空",
                        "NOTICE list.csv:4:3: [DUTY-ROW] 该行没有序号和名称，并入上一事项“C-1”",
                        "NOTICE list.csv:5:3: [DUTY-ROW] 该行没有序号和名称，并入上一事项“C-1”",
                        "ERROR list.csv:6:1: [CSV-VALUE] 列“编号”的值“C 2”无效：duty id must have 1 to 100 characters without"
                                + " white space, but was 'C 2'",
                        "ERROR list.csv:7:3: [DUTY-ROW] 该行没有名称，其上一事项未读入，该行也未读入");
        assertThat(DepartmentView.departments(ImmutableList.of(DutyList.builder()
                        .title("清单")
                        .edition("1")
                        .addBodyKind(BodyKind.TOWNSHIP_GOVERNMENT)
                        .addAllDuties(read.value())
                        .build())))
                .containsExactly("县水利局", "县气象局", "县林业局");
    }

    /** Typed by hand in the shape of the first row of the column structures, as a spreadsheet saves it. */
    @Test
    void readsAListAsASpreadsheetSavesIt() {
        WithFindings<ImmutableList<Duty>> read = DutyListReader.read(
                "list.csv",
                new StringReader(String.join(
                        "\r\n",
                        "\uFEFF\"序号\",\"事项名称\"",
                        ",琴江镇基本履职事项清单（共７项）",
                        ",一、党的建设（４项）",
                        ",（一）组织建设（２项）",
                        "１,落实党组织按期换届",
                        "２,\"发展党员；管理党员\"",
                        ",（二）宣传统战【二项】",
                        "３,开展理论宣讲",
                        "４,做好统战工作",
                        "小计,4项",
                        ",二、民生服务（三项）",
                        "５,养老服务",
                        "６,\"残疾人服务; 儿童关爱\"",
                        "７,就业服务",
                        "小计：,3",
                        "合  计,柒项",
                        ",备注：“以上”事项由镇党政办解释",
                        ",",
                        "")),
                DutyListLayout.basic());

        assertThat(read.value())
                .extracting(duty -> duty.number().orElseThrow() + " " + duty.headings() + " " + duty.title())
                .containsExactly(
                        "１ [党的建设, 组织建设] 落实党组织按期换届",
                        "２ [党的建设, 组织建设] 发展党员；管理党员",
                        "３ [党的建设, 宣传统战] 开展理论宣讲",
                        "４ [党的建设, 宣传统战] 做好统战工作",
                        "５ [民生服务] 养老服务",
                        "６ [民生服务] 残疾人服务; 儿童关爱",
                        "７ [民生服务] 就业服务");
        assertThat(english(read).stream().filter(line -> !line.contains("DUTY-COLUMN")))
                .containsExactly(
                        "NOTICE list.csv:2:2: [DUTY-ROW] '琴江镇基本履职事项清单' is read as the name of the list and is no duty",
                        "NOTICE list.csv:17:2: [DUTY-ROW] the row is a note and no duty");
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
