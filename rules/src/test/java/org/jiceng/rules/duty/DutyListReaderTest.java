package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyListReaderTest {

    private static WithFindings<ImmutableList<Duty>> read(DutyListLayout layout, String... lines) {
        return DutyListReader.read("list.csv", new StringReader(String.join("\n", lines)), layout);
    }

    private static ImmutableList<String> in(Locale locale, WithFindings<?> read) {
        return read.findings().stream()
                .map(finding -> finding.severity() + " " + finding.in(locale))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void readsBasicDuties() {
        WithFindings<ImmutableList<Duty>> read =
                read(DutyListLayout.basic(), "编号,类别,序号,事项名称", "B-01,党的建设,1,落实党组织按期换届", "B-02,民生服务,1,\"养老、助残\"");
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        Duty.builder()
                                .id(DutyId.of("B-01"))
                                .heading("党的建设")
                                .number("1")
                                .title("落实党组织按期换届")
                                .dutyClass(DutyClass.BASIC)
                                .build(),
                        Duty.builder()
                                .id(DutyId.of("B-02"))
                                .heading("民生服务")
                                .number("1")
                                .title("养老、助残")
                                .dutyClass(DutyClass.BASIC)
                                .build());
    }

    @Test
    void readsCooperationDutiesWithWhoDoesWhat() {
        Duty duty = read(
                        DutyListLayout.cooperation(),
                        "编号,类别,序号,事项名称,对应上级部门,上级部门职责,配合职责",
                        "C-01,生态环境,1,污水管网建设,县城市管理局,负责规划建设,协调用地")
                .orElseThrow()
                .get(0);
        assertThat(duty.dutyClass()).isEqualTo(DutyClass.COOPERATION);
        assertThat(duty.department()).contains("县城市管理局");
        assertThat(duty.departmentDuty()).contains("负责规划建设");
        assertThat(duty.bodyDuty()).contains("协调用地");
    }

    @Test
    void readsWithdrawnDutiesWithWhoTookThemOver() {
        Duty duty = read(DutyListLayout.withdrawn(), "编号,类别,序号,事项名称,承接部门,工作方式", "W-01,生态环境,1,弃土弃渣查处,县水土保持局,直接立案和处罚")
                .orElseThrow()
                .get(0);
        assertThat(duty.dutyClass()).isEqualTo(DutyClass.WITHDRAWN);
        assertThat(duty.department()).contains("县水土保持局");
        assertThat(duty.departmentDuty()).contains("直接立案和处罚");
        assertThat(duty.bodyDuty()).isEmpty();
        assertThat(duty.dutyClass().isOwed()).isFalse();
    }

    @Test
    void readsACommitteesListWithAClassPerRowInChineseOrByName() {
        ImmutableList<Duty> duties = read(
                        DutyListLayout.committee(),
                        "编号,清单类别,序号,事项名称,依据",
                        "S-01,自治事项,1,召集村民会议,村民委员会组织法",
                        "A-01,协助事项,1,低保入户核查,",
                        "N-01,prohibited,1,出具居民养犬证明,民发〔2020〕20号")
                .orElseThrow();
        assertThat(duties)
                .extracting(Duty::dutyClass)
                .containsExactly(DutyClass.SELF_GOVERNANCE, DutyClass.ASSISTANCE, DutyClass.PROHIBITED);
        assertThat(duties.get(0).basis().note()).contains("村民委员会组织法");
        assertThat(duties.get(1).basis().isEmpty()).isTrue();
    }

    @Test
    void readsTheExcerptOfTheCertificates() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("certificates-excerpt.csv")),
                StandardCharsets.UTF_8)) {
            WithFindings<ImmutableList<Duty>> read =
                    DutyListReader.read("certificates-excerpt.csv", reader, DutyListLayout.certificates());
            assertThat(read.findings()).isEmpty();
            assertThat(read.value())
                    .extracting(duty -> duty.id() + " " + duty.number().orElseThrow() + " " + duty.title())
                    .containsExactly(
                            "PROHIBITED-1 1 亲属关系证明",
                            "PROHIBITED-2 4 居民养犬证明",
                            "PROHIBITED-3 5 无犯罪记录证明",
                            "PROHIBITED-4 19 市场主体住所证明",
                            "PROHIBITED-5 20 证件遗失证明");
            assertThat(read.value()).allMatch(duty -> duty.dutyClass() == DutyClass.PROHIBITED);
        }
    }

    @Test
    void readsTheTwentyCertificatesOf2020() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeTrue(data != null, "JICENG_DATA is not set, so the published lists are not read");
        WithFindings<ImmutableList<Duty>> read = DutyListReader.read(
                Path.of(data, "duty-lists", "mca-2020-not-to-certify.csv"), DutyListLayout.certificates());
        assertThat(read.findings()).isEmpty();
        assertThat(read.value())
                .extracting(Duty::title)
                .hasSize(20)
                .doesNotHaveDuplicates()
                .allMatch(title -> title.contains("证明"))
                .contains("亲属关系证明", "居民养犬证明", "健在证明", "遗产继承权证明", "证件遗失证明");
        assertThat(read.value()).allMatch(duty -> duty.dutyClass() == DutyClass.PROHIBITED);
    }

    @Test
    void readsAPublishedTableOfOtherColumnsByALayoutThatIsData() {
        String data = System.getenv("JICENG_DATA");
        Assumptions.assumeTrue(data != null, "JICENG_DATA is not set, so the published lists are not read");
        DutyListLayout layout = DutyListLayout.builder()
                .dutyClass(DutyClass.BASIC)
                .putColumn(DutyField.TITLE, "item")
                .putColumn(DutyField.HEADING, "main_item")
                .putColumn(DutyField.DEPARTMENT, "department")
                .build();
        WithFindings<ImmutableList<Duty>> read =
                DutyListReader.read(Path.of(data, "duty-lists", "guangan-qu-service-items.csv"), layout);
        assertThat(read.value().size() + errors(read)).isEqualTo(1135);
    }

    private static int errors(WithFindings<?> read) {
        return read.findings().of(Severity.ERROR).size();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(read(DutyListLayout.basic(), "\uFEFF编号,类别,序号,事项名称", "B-01,,,甲")
                        .orElseThrow())
                .extracting(duty -> duty.id().value())
                .containsExactly("B-01");
    }

    @Test
    void brokenRowsAreLeftOutWithTheirPlacesAndTheRestIsRead() {
        WithFindings<ImmutableList<Duty>> read = read(
                DutyListLayout.committee(),
                "编号,清单类别,序号,事项名称,依据",
                "S-01,自治事项,1,召集村民会议,",
                "S 02,自治事项,2,编号有空格,",
                "S-03,,3,没有类别,",
                "S-04,自治事现,4,类别写错,",
                "S-05,自治事项,5,,",
                "S-01,自治事项,6,编号重复,",
                "S-07,自治事项",
                "S-08,协助事项,8,最后一行,");
        assertThat(read.value()).extracting(duty -> duty.id().value()).containsExactly("S-01", "S-08");
        assertThat(in(Locale.ENGLISH, read))
                .containsExactly(
                        "ERROR list.csv:8: [CSV-FIELDS] row has 2 fields and the header has 5; the row is left out",
                        "ERROR list.csv:3:1: [CSV-VALUE] column '编号' has an invalid value 'S 02':"
                                + " duty id must have 1 to 100 characters without white space, but was 'S 02'",
                        "ERROR list.csv:4:2: [DUTY-CLASS] the row does not say which class the duty belongs to",
                        "ERROR list.csv:5:2: [CSV-VALUE] column '清单类别' has an invalid value '自治事现':"
                                + " must be one of: 自治事项, SELF_GOVERNANCE, 协助事项, ASSISTANCE, 基本履职事项, BASIC,"
                                + " 配合履职事项, COOPERATION, 上级部门收回事项, WITHDRAWN, 负面清单事项, PROHIBITED,"
                                + " the nearest known one is '自治事项'",
                        "ERROR list.csv:6:4: [CSV-BLANK] column '事项名称' must not be blank",
                        "ERROR list.csv:7:1: [DUTY-ID] duty id 'S-01' occurs more than once; the row is left out");
        assertThat(in(Locale.CHINESE, read))
                .contains(
                        "ERROR list.csv:4:2: [DUTY-CLASS] 该行没有说明事项类别",
                        "ERROR list.csv:7:1: [DUTY-ID] 事项编号“S-01”出现不止一次，该行未读入");
    }

    @Test
    void aClassWithoutANearestWordIsToldTheWords() {
        WithFindings<ImmutableList<Duty>> read =
                read(DutyListLayout.committee(), "编号,清单类别,序号,事项名称,依据", "S-01,xyz,1,甲,");
        assertThat(in(Locale.CHINESE, read).get(0))
                .endsWith("负面清单事项, PROHIBITED")
                .contains("应为以下之一");
    }

    @Test
    void twoDutiesWithTheSameTitleAreAWarningAndBothAreRead() {
        WithFindings<ImmutableList<Duty>> read =
                read(DutyListLayout.basic(), "编号,类别,序号,事项名称", "B-01,,,养老 助残（Ａ类）", "B-02,,,养老、助残(a类)");
        assertThat(read.value()).hasSize(2);
        assertThat(in(Locale.ENGLISH, read))
                .containsExactly("WARNING list.csv:3:4: [DUTY-DUPLICATE] duty 'B-02' has the same title as 'B-01'");
        assertThat(in(Locale.CHINESE, read))
                .containsExactly("WARNING list.csv:3:4: [DUTY-DUPLICATE] 事项“B-02”与“B-01”名称相同");
    }

    @Test
    void aTitleOfTenThousandCharactersIsLeftOut() {
        WithFindings<ImmutableList<Duty>> read = read(
                DutyListLayout.basic(),
                "编号,类别,序号,事项名称",
                "B-01,,," + "长".repeat(10_000),
                "B-02,,," + "长".repeat(2_000),
                "B-03,,," + "长".repeat(2_001));
        assertThat(read.value()).extracting(duty -> duty.id().value()).containsExactly("B-02");
        assertThat(in(Locale.ENGLISH, read))
                .containsExactly(
                        "ERROR list.csv:2:4: [DUTY-TITLE] title of the duty has 10000 characters and at most 2000"
                                + " are allowed; the row is left out",
                        "ERROR list.csv:4:4: [DUTY-TITLE] title of the duty has 2001 characters and at most 2000"
                                + " are allowed; the row is left out");
    }

    @Test
    void aColumnThatTheTableLacksIsNoticed() {
        WithFindings<ImmutableList<Duty>> read =
                read(DutyListLayout.cooperation(), "类别,序号,事项名称,上级部门职责", "生态环境,1,污水管网建设,负责规划建设");
        assertThat(read.value()).extracting(duty -> duty.id().value()).containsExactly("COOPERATION-1");
        assertThat(in(Locale.ENGLISH, read))
                .containsExactly(
                        "NOTICE list.csv:1: [DUTY-COLUMN] the table has no column '编号' (or '事项编号'), so that field is"
                                + " not read",
                        "WARNING list.csv:1: [DUTY-COLUMN] the table has no column '对应上级部门' (or '对应部门', '上级部门'),"
                                + " so that field is not read",
                        "WARNING list.csv:1: [DUTY-COLUMN] the table has no column '配合职责' (or '乡镇(街道)配合职责', '乡镇配合职责',"
                                + " '街道配合职责', '镇(街道)配合职责'), so that field is not read");
        assertThat(in(Locale.CHINESE, read))
                .contains("WARNING list.csv:1: [DUTY-COLUMN] 表中没有列“对应上级部门”（也可写作“对应部门”、“上级部门”），相应字段未读入");
    }

    @Test
    void aTableWithoutTheColumnOfTitlesIsNotRead() {
        WithFindings<ImmutableList<Duty>> read = read(DutyListLayout.basic(), "编号,名称", "B-01,甲");
        assertThat(read.value()).isEmpty();
        assertThat(in(Locale.ENGLISH, read))
                .containsExactly(
                        "ERROR list.csv:1: [CSV-COLUMN] column '事项名称' (or '事项', '履职事项') is missing; the columns"
                                + " are: 编号, 名称");
    }

    @Test
    void findingsNameTheColumnsOfTheFileAndNotThoseOfTheLayout() {
        WithFindings<ImmutableList<Duty>> read = read(
                DutyListLayout.named("powers"),
                "项目名称,职权类型,法律依据,责任事项,责任岗位,追责情形,行使方式",
                "甲,行政许可,,,,,委 托",
                "乙,行政许可,,,,,代行",
                ",行政许可,,,,,");

        assertThat(in(Locale.CHINESE, read))
                .containsExactly(
                        "ERROR list.csv:3:7: [CSV-VALUE] 列“行使方式”的值“代行”无效：应为以下之一：下放, TRANSFERRED, 赋权, 下放行使, 赋权行使,"
                                + " 委托, ENTRUSTED, 委托行使, 行政委托, 法定, OWN, 法定行使, 法定职权",
                        "ERROR list.csv:4:1: [CSV-BLANK] 列“项目名称”不得为空");
        assertThat(in(Locale.CHINESE, read(DutyListLayout.named("service-items"), "部门,主项,子项名称,行使层级", "a,b,c,d")))
                .containsExactly("ERROR list.csv:1: [CSV-COLUMN] 缺少列“item”（也可写作“子项”、“事项名称”），现有列为：部门, 主项, 子项名称, 行使层级");
    }

    @Test
    void anEmptyFileAndAMissingFileAreFindings(@TempDir Path folder) throws IOException {
        assertThat(in(Locale.ENGLISH, read(DutyListLayout.basic())))
                .containsExactly("ERROR list.csv: [CSV-EMPTY] file has no header");
        Path missing = folder.resolve("none.csv");
        assertThat(in(Locale.ENGLISH, DutyListReader.read(missing, DutyListLayout.basic())))
                .containsExactly("ERROR " + missing
                        + ": [FILE-MISSING] file does not exist or cannot be read: NoSuchFileException");
        Path bytes = Files.write(folder.resolve("gbk.csv"), new byte[] {(byte) 0xB1, (byte) 0xE0, ',', 'x'});
        assertThat(DutyListReader.read(bytes, DutyListLayout.basic()).findings().hasErrors())
                .isTrue();
    }

    @Test
    void hostileTextStaysOnItsLine() {
        WithFindings<ImmutableList<Duty>> read = read(
                DutyListLayout.committee(),
                "编号,清单类别,序号,事项名称,依据",
                "S-01,\"x\n[ERROR] forged\u2028line\u0007\",1,甲,",
                "S-02,自治事项,1,\"<script>alert(1)</script>\",=cmd|' /C calc'!A0");
        assertThat(read.findings().asList()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(read.findings().toString())
                .doesNotContain("\n", "\u2028", "\u0007")
                .contains("'x [ERROR] forged line\uFFFD'");
        assertThat(read.value().get(0).title()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void idsOfRowsWithoutOneDoNotMoveWhenARowBeforeThemIsBroken() {
        WithFindings<ImmutableList<Duty>> read =
                read(DutyListLayout.basic(), "编号,类别,序号,事项名称", ",,1,甲", ",,2,", ",,3,丙");
        assertThat(read.value()).extracting(duty -> duty.id().value()).containsExactly("BASIC-1", "BASIC-3");
    }

    @Test
    void aLayoutMustNameTheTitleAndTheClass() {
        assertThatThrownBy(() -> DutyListLayout.builder()
                        .dutyClass(DutyClass.BASIC)
                        .putColumn(DutyField.ID, "编号")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("layout of a duty list must name the column of TITLE, but names [ID]");
        assertThatThrownBy(() -> DutyListLayout.builder()
                        .putColumn(DutyField.TITLE, "事项名称")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("layout of a duty list must name a class or its column, but names neither");
    }
}
