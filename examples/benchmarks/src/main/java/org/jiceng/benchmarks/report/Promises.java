package org.jiceng.benchmarks.report;

import java.util.List;
import java.util.Set;
import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.benchmarks.assessment.RoundBenchmark;
import org.jiceng.benchmarks.assessment.ScorerKind;
import org.jiceng.benchmarks.diagram.Charting;
import org.jiceng.benchmarks.division.DivisionFile;
import org.jiceng.benchmarks.division.Loading;
import org.jiceng.core.diagram.DiagramFormat;

/** What this library promises of its speed and weight, group by group. */
final class Promises {

    private static final double MILLIS = 1e6;

    /** The formats for which the library itself finds a place for every box; the others are written line by line. */
    private static final Set<String> PLACED =
            Set.of(DiagramFormat.SVG.name(), DiagramFormat.HTML.name(), DiagramFormat.DRAWIO.name());

    /** Two million a second. */
    private static final double SCORES_PER_NANO = 2e-3;

    private static final int KIBIBYTE = 1 << 10;
    private static final int MEBIBYTE = 1 << 20;

    private final Settings settings;
    private final Promise promise;
    private final String size;

    /**
     * Makes the list.
     *
     * @param size the size of the table of places that was read
     */
    Promises(Settings settings, List<Measurement> measurements, String size) {
        this.settings = settings;
        this.promise = new Promise(measurements, !settings.quick());
        this.size = size;
    }

    /** Returns the rows: what is promised, the limit, what was measured, whether it holds. */
    List<List<String>> rows() {
        return promise.rows();
    }

    void loading(HeapTable heap) {
        if (!settings.wants(Group.LOADING)) {
            return;
        }
        String ours = Loading.JICENG_STRUCTURE.title();
        promise.atMost(1.5, Group.LOADING, size, ours, Loading.MAP.title());
        promise.timesFaster(2, Group.LOADING, size, ours, Loading.MAP_AND_TREE.title());
        promise.ratio(
                "retained heap of " + ours + " against the map",
                1.25,
                heap.ratio(Loading.JICENG_STRUCTURE, Loading.MAP));
        promise.ratio(
                "retained heap of " + ours + " against " + Loading.MAP_AND_TREE.title(),
                0.5,
                heap.ratio(Loading.JICENG_STRUCTURE, Loading.MAP_AND_TREE));
        promise.atMost(2, Group.LOADING, size, "difference", ours);
    }

    /** The nation against a province: time must not grow faster than the rows. */
    void growthOfLoading(double rows) {
        promise.growth(rows, Group.LOADING, Loading.JICENG_STRUCTURE.title(), "province", DivisionFile.NATION);
    }

    void admission(List<ColdStarts.Row> cold) {
        if (settings.wants(Group.ADMISSION)) {
            String outcome = DeciderKind.JICENG.title();
            String traced = DeciderKind.JICENG_TRACED.title();
            String prepared = DeciderKind.JICENG_PREPARED.title();
            promise.atMost(3, Group.ADMISSION, "", prepared, DeciderKind.IF_CHAIN.title());
            promise.noAllocation(Group.ADMISSION, prepared);
            promise.noAllocation(Group.ADMISSION, outcome);
            promise.atMost(4, Group.ADMISSION, "", traced, DeciderKind.TRACED_LAMBDAS.title());
            for (DeciderKind kind : DeciderKind.values()) {
                if (!kind.artifacts().isEmpty() && !kind.name().startsWith("JICENG")) {
                    promise.timesFaster(10, Group.ADMISSION, "", outcome, kind.title());
                }
            }
            cold.stream().filter(row -> row.subject().equals(outcome)).forEach(row -> {
                promise.millis("fresh process to the first decision", 150, row);
                promise.weight("jars of that process", 4.0 * MEBIBYTE, (double) ClassPaths.weight(row.jars()));
                promise.weight(
                        "jars of this library among them", 600.0 * KIBIBYTE, (double) ClassPaths.ownWeight(row.jars()));
            });
            cold.stream()
                    .filter(row -> row.subject().equals(ColdStarts.POLICY_WITH_LIST))
                    .forEach(row -> promise.millis("the same under the national policy with 1,000 duties", 300, row));
        }
        if (settings.wants(Group.DUTIES)) {
            promise.within(100, Group.DUTIES, "1000", "jicengById");
            promise.growth(2, Group.DUTIES, "jicengById", "100", "1000");
            promise.within(100, Group.DUTIES, "1000", "jicengByTitle");
            promise.growth(2, Group.DUTIES, "jicengByTitle", "100", "1000");
        }
        if (settings.wants(Group.POLICY)) {
            promise.within(1000 * MILLIS, Group.POLICY, size, "decideForAll");
        }
    }

    /**
     * Totals from columns, the way to score a nation; whole scorecards are shown beside them, with no promise.
     *
     * @param bodies the number of bodies of a round
     */
    void assessment(int bodies) {
        if (!settings.wants(Group.ASSESSMENT)) {
            return;
        }
        String ours = ScorerKind.JICENG_TOTALS.title();
        promise.atMost(4, Group.ASSESSMENT, "", ours, ScorerKind.EXACT_LOOP.title());
        promise.within(500, Group.ASSESSMENT, "", ours);
        promise.timesFaster(10, Group.ASSESSMENT, "", ours, ScorerKind.QL_EXPRESS.title());
        promise.timesFaster(10, Group.ASSESSMENT, "", ours, ScorerKind.AVIATOR.title());
        promise.timesFaster(20, Group.ASSESSMENT, "", ours, ScorerKind.SPREADSHEET.title());
        String number = Integer.toString(bodies);
        promise.atMost(4, Group.ASSESSMENT, number, "jicengRound", "roundByHand");
        double scores = (double) bodies * RoundBenchmark.INDICATORS;
        promise.within(scores / SCORES_PER_NANO, Group.ASSESSMENT, number, "jicengRound");
    }

    void diagrams(String nodes, List<ColdStarts.Row> cold) {
        if (!settings.wants(Group.DIAGRAMS)) {
            return;
        }
        for (Charting charting : Charting.values()) {
            if (charting.name().startsWith("JICENG") && charting != Charting.JICENG_MODEL) {
                double limit = charting == Charting.JICENG_SVG ? 50 : 20;
                promise.within(limit * MILLIS, Group.DIAGRAMS, nodes, charting.title());
            }
        }
        promise.timesFaster(50, Group.DIAGRAMS, nodes, Charting.JICENG_DOT.title(), Charting.STRUCTURIZR_DOT.title());
        cold.forEach(row -> promise.millis(
                row.subject() + " of a large chart in a fresh process",
                PLACED.contains(row.subject()) ? 250 : 100,
                row));
    }
}
