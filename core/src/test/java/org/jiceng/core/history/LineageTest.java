package org.jiceng.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.finding.WithFindings;
import org.junit.jupiter.api.Test;

class LineageTest {

    private static final String HEAD = "code12,name\n36,江西省\n3607,赣州市\n360735,石城县\n";
    private static final LocalDate FIRST = LocalDate.parse("2022-01-01");
    private static final LocalDate CHANGE = LocalDate.parse("2023-01-01");

    @Test
    void takesAnotherEndingForTheSameBodyAndAnotherKindForItsConversion() {
        Lineage lineage = lineage(
                "360735100,琴江镇\n360735100001,东关居委会\n360735100200,坝口村委会\n",
                "360735100,琴江镇\n360735100001,东关社区居民委员会\n360735100002,坝口社区居民委员会\n",
                "");
        assertThat(lineage.changed())
                .extracting(LineageMatch::evidence)
                .containsExactly(Evidence.SAME_CODE_AND_STEM, Evidence.SAME_STEM_IN_PARENT);
        StructureHistory history = lineage.toHistory(FIRST, CHANGE);
        BodyId bakou = BodyId.of("360735100200");
        assertThat(history.successions(bakou))
                .extracting(Succession::kind)
                .containsExactly(SuccessionKind.CONVERTED, SuccessionKind.RECODED);
        assertThat(history.asOf(CHANGE).get(bakou).kind()).isEqualTo(BodyKind.RESIDENTS_COMMITTEE);
        assertThat(history.successions(BodyId.of("360735100001")))
                .singleElement()
                .satisfies(event -> assertThat(event.evidence().orElseThrow()).endsWith("（仅通名变化）"));
    }

    @Test
    void leavesACodeWithAWhollyOtherNameUndecided() {
        Lineage lineage = lineage("360735100,琴江镇\n", "360735100,赣江源镇\n", "");
        assertThat(lineage.changed()).isEmpty();
        assertThat(lineage.founded()).isEmpty();
        assertThat(lineage.undecided())
                .singleElement()
                .satisfies(
                        open -> assertThat(open.candidates()).extracting("name").containsExactly("赣江源镇"));
        assertThat(lineage.findings().in(Locale.ENGLISH))
                .isEqualTo("before.csv:5: [LINEAGE-UNDECIDED] what became of '琴江镇' (360735100) cannot be decided;"
                        + " it may be: 360735100 赣江源镇\n"
                        + "after.csv:5: [LINEAGE-UNCLEAR] what '赣江源镇' (360735100) came from cannot be decided;"
                        + " it may be: 360735100 琴江镇");
        assertThat(lineage.toHistory(FIRST, CHANGE).successions()).isEmpty();
    }

    /** Two of one name on either side: no telling which is which. */
    @Test
    void leavesNamesThatAreNotUniqueUndecided() {
        Lineage lineage = lineage(
                "360735100,琴江镇\n360735100200,新村村委会\n360735100201,新村村委会\n",
                "360735100,琴江镇\n360735100202,新村村委会\n360735100203,新村村委会\n",
                "");
        assertThat(lineage.changed()).isEmpty();
        assertThat(lineage.undecided())
                .hasSize(2)
                .allMatch(open -> open.candidates().size() == 2);
    }

    @Test
    void followsAnOfficialRenaming() {
        Lineage lineage =
                lineage("360735100,琴江镇\n", "360735100,赣江源镇\n", "2022,360735100,琴江镇,名称变更,360735100,赣江源镇,赣民函〔2022〕1号\n");
        assertThat(lineage.changed())
                .singleElement()
                .satisfies(match -> assertThat(match.evidence()).isEqualTo(Evidence.OFFICIAL_CHANGE));
        assertThat(lineage.toHistory(FIRST, CHANGE).successions())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(SuccessionKind.RENAMED);
                    assertThat(event.document()).contains("赣民函〔2022〕1号");
                });
    }

    @Test
    void followsAnOfficialMergerIntoATownThatGoesOn() {
        Lineage lineage = lineage(
                "360735100,琴江镇\n360735200,长天乡\n360735200200,小源村委会\n",
                "360735100,琴江镇\n360735100200,小源村委会\n",
                "2022,360735200,长天乡,并入其他建制,360735100,琴江镇,赣民函〔2022〕2号\n");
        StructureHistory history = lineage.toHistory(FIRST, CHANGE);
        BodyId town = BodyId.of("360735100");
        BodyId township = BodyId.of("360735200");
        Succession merger = history.successions(township).get(0);
        assertThat(merger.kind()).isEqualTo(SuccessionKind.MERGED);
        assertThat(merger.predecessors()).containsExactly(township, town);
        assertThat(merger.successors()).containsExactly(town);
        assertThat(history.predecessors(town)).containsExactly(township);
        assertThat(history.heirs(township)).containsExactly(town);
        BodyId village = BodyId.of("360735200200");
        assertThat(history.successions(village))
                .extracting(Succession::kind)
                .containsExactly(SuccessionKind.RECODED, SuccessionKind.TRANSFERRED);
        assertThat(history.asOf(CHANGE).parent(village).orElseThrow().id()).isEqualTo(town);
    }

    @Test
    void followsAnOfficialDivision() {
        Lineage lineage = lineage("360735100,琴江镇\n", "360735001,东街道\n360735002,西街道\n", """
                2022,360735100,琴江镇,撤镇设街道,360735001,东街道,赣民函〔2022〕3号
                2022,360735100,琴江镇,撤镇设街道,360735002,西街道,赣民函〔2022〕3号
                """);
        StructureHistory history = lineage.toHistory(FIRST, CHANGE);
        assertThat(history.successions()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(SuccessionKind.SPLIT);
            assertThat(event.successors()).hasSize(2);
        });
        assertThat(history.successors(BodyId.of("360735100"))).hasSize(2);
    }

    @Test
    void reportsARowOfChangesWithoutAPlace() {
        WithFindings<ImmutableList<DivisionChange>> read = changes("2022,,,撤销,,,文\nx,1,a,b,,,\n");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().in(Locale.ENGLISH))
                .contains("changes.csv:2:2: ", "before and after must not both be blank", "changes.csv:3:1: ");
    }

    private static Lineage lineage(String before, String after, String changes) {
        return Lineage.of(
                table("before", HEAD + before),
                table("after", HEAD + after),
                changes(changes).value());
    }

    private static DivisionTable table(String edition, String rows) {
        return DivisionTableReader.builder()
                .edition(edition)
                .source("test")
                .build()
                .read(edition + ".csv", new StringReader(rows))
                .value();
    }

    private static WithFindings<ImmutableList<DivisionChange>> changes(String rows) {
        return DivisionChangeReader.builder()
                .build()
                .read(
                        "changes.csv",
                        new StringReader(
                                "year,old_code,old_name,reason_filled,new_code,new_name,approval_doc_filled\n" + rows));
    }
}
