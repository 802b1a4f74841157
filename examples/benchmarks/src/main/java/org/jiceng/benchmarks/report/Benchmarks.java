package org.jiceng.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.benchmarks.admission.AdmissionBenchmark;
import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.benchmarks.admission.NationBenchmark;
import org.jiceng.benchmarks.admission.PolicyBenchmark;
import org.jiceng.benchmarks.assessment.AssessmentBenchmark;
import org.jiceng.benchmarks.assessment.RoundBenchmark;
import org.jiceng.benchmarks.assessment.ScorerKind;
import org.jiceng.benchmarks.diagram.Charting;
import org.jiceng.benchmarks.diagram.DiagramBenchmark;
import org.jiceng.benchmarks.division.DifferenceBenchmark;
import org.jiceng.benchmarks.division.DivisionBenchmark;
import org.jiceng.benchmarks.division.DivisionFile;
import org.jiceng.benchmarks.division.Loading;
import org.jiceng.benchmarks.duty.DutyListBenchmark;
import org.jiceng.benchmarks.growth.GrowthBenchmark;
import org.jiceng.benchmarks.report.Settings.Effort;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The program: compares answers, measures, and prints the page with all tables. */
public final class Benchmarks {

    private static final String ALL = ".*";

    private final Settings settings = Settings.fromProperties();
    private final Path target;
    private final ClassPaths classPaths;
    private final JmhRuns runs;
    private final Agreement agreement = new Agreement(settings);
    private final Map<String, String> missing = new LinkedHashMap<>();
    private final String size;
    private final Page page = new Page();

    private Benchmarks(Path target) {
        this.target = target;
        this.classPaths = new ClassPaths(target.resolve("dependencies.txt"));
        this.runs = new JmhRuns(settings, target);
        if (!settings.quick() && DivisionFile.national().isEmpty()) {
            DivisionFile.fetchNational().ifPresent(message -> missing.put("national table", message));
        }
        this.size = settings.places();
    }

    /**
     * Measures.
     *
     * @param args the build folder, which has {@code dependencies.txt}; and the page to be written, if any
     */
    public static void main(String[] args) throws IOException {
        Benchmarks benchmarks = new Benchmarks(Path.of(args[0]));
        String page = benchmarks.measure();
        Files.writeString(benchmarks.target.resolve("performance.md"), page);
        Files.writeString(benchmarks.target.resolve("performance.csv"), benchmarks.page.csv());
        if (args.length > 1 && !args[1].isEmpty()) {
            Files.writeString(Path.of(args[1]), page);
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page);
        System.exit(0);
    }

    private String measure() {
        long start = System.nanoTime();
        ColdStarts coldStarts = new ColdStarts(settings, classPaths);
        Promises promises;
        HeapTable heap = new HeapTable();
        List<ColdStarts.Row> decisions = List.of();
        List<ColdStarts.Row> charts = List.of();
        if (settings.wants(Group.LOADING)) {
            measureLoading();
            heap = settings.quick() ? heap : HeapTable.measure(classPaths, size);
        }
        if (settings.wants(Group.ADMISSION)) {
            List<String> deciders = agreement.deciders();
            runs.run(
                    Group.ADMISSION,
                    AdmissionBenchmark.class,
                    ALL,
                    Effort.FULL,
                    params -> DeciderKind.valueOf(params.getParam("engine")).title(),
                    Map.of("engine", deciders));
            decisions = Stream.concat(coldStarts.deciders(deciders).stream(), coldStarts.policies().stream())
                    .toList();
        }
        measureOurRules();
        if (settings.wants(Group.ASSESSMENT)) {
            runs.run(
                    Group.ASSESSMENT,
                    AssessmentBenchmark.class,
                    ALL,
                    Effort.FULL,
                    params -> ScorerKind.valueOf(params.getParam("engine")).title(),
                    Map.of("engine", agreement.scorers()));
            runs.run(
                    Group.ASSESSMENT,
                    RoundBenchmark.class,
                    ALL,
                    Effort.ONE_PROCESS,
                    Benchmarks::method,
                    Map.of("size", List.of(Integer.toString(settings.round()))));
        }
        if (settings.wants(Group.DIAGRAMS)) {
            measureDiagrams();
            charts = coldStarts.charts();
        }
        if (settings.wants(Group.GROWTH)) {
            measureGrowth();
        }
        promises = new Promises(settings, runs.measurements(), size);
        promises.loading(heap);
        rowsOfProvince().ifPresent(promises::growthOfLoading);
        promises.admission(decisions);
        promises.assessment(settings.round());
        promises.diagrams(Integer.toString(settings.nodes()), charts);
        head((System.nanoTime() - start) / 1e9);
        page.table("Promises", List.of("what", "promised", "measured", "holds"), promises.rows());
        write(heap, decisions, charts);
        return page.markdown();
    }

    private void measureLoading() {
        Function<BenchmarkParams, String> subject =
                params -> Loading.valueOf(params.getParam("loading")).title();
        if (size.equals(DivisionFile.NATION)) {
            List<String> parts = List.of("county", "province");
            runs.run(Group.LOADING, DivisionBenchmark.class, ALL, Effort.ONE_PROCESS, subject, Map.of("size", parts));
        }
        Map<String, List<String>> whole = Map.of("size", List.of(size));
        runs.run(Group.LOADING, DivisionBenchmark.class, ALL, Effort.WARM, subject, whole);
        runs.run(Group.LOADING, DifferenceBenchmark.class, ALL, Effort.ONE_PROCESS, Benchmarks::method, whole);
    }

    /** How many times the nation has the rows of the province, where both were measured. */
    private Optional<Double> rowsOfProvince() {
        if (!settings.wants(Group.LOADING) || !size.equals(DivisionFile.NATION)) {
            return Optional.empty();
        }
        return Optional.of((double) DivisionFile.rows(DivisionFile.NATION) / DivisionFile.rows("province"));
    }

    private void measureOurRules() {
        if (settings.wants(Group.POLICY)) {
            String methods = settings.quick() ? "outcome" : ALL;
            runs.run(Group.POLICY, PolicyBenchmark.class, methods, Effort.FULL, Benchmarks::method, Map.of());
            Map<String, List<String>> whole = Map.of("size", List.of(size));
            runs.run(Group.POLICY, NationBenchmark.class, ALL, Effort.ONE_PROCESS, Benchmarks::method, whole);
        }
        if (settings.wants(Group.DUTIES)) {
            String methods = settings.quick() ? "hashMap|jicengById" : ALL;
            Map<String, List<String>> rows = settings.quick() ? Map.of("rows", List.of("1000")) : Map.of();
            runs.run(Group.DUTIES, DutyListBenchmark.class, methods, Effort.FULL, Benchmarks::method, rows);
        }
    }

    private void measureDiagrams() {
        Function<BenchmarkParams, String> subject =
                params -> Charting.valueOf(params.getParam("tool")).title();
        List<String> all = Arrays.stream(Charting.values()).map(Enum::name).toList();
        if (!settings.quick()) {
            Map<String, List<String>> small = Map.of("nodes", List.of("60", "601"), "tool", all);
            runs.run(Group.DIAGRAMS, DiagramBenchmark.class, ALL, Effort.ONE_PROCESS, subject, small);
        }
        // Structurizr takes so long that it is built once.
        String slow = Charting.STRUCTURIZR_DOT.name();
        List<String> fast = all.stream().filter(name -> !name.equals(slow)).toList();
        for (List<String> tools : List.of(fast, List.of(slow))) {
            runs.run(
                    Group.DIAGRAMS,
                    DiagramBenchmark.class,
                    ALL,
                    tools.contains(slow) ? Effort.ONCE : Effort.FULL,
                    subject,
                    Map.of("nodes", List.of(Integer.toString(settings.nodes())), "tool", tools));
        }
    }

    private void measureGrowth() {
        runs.run(
                Group.GROWTH,
                GrowthBenchmark.class,
                settings.quick() ? "load" : ALL,
                Effort.ONE_PROCESS,
                Benchmarks::method,
                Map.of("size", settings.growth()));
    }

    private static String method(BenchmarkParams params) {
        String name = params.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void head(double seconds) {
        page.text("# Performance");
        page.text("This page is what the command below prints; nothing in it is written by hand.");
        page.text("```\nmvn -q -Pbenchmarks -pl examples/benchmarks -am package" + (settings.quick() ? " -Dquick" : "")
                + "\n```"
                + (settings.quick()
                        ? ""
                        : "\n\nWith `-Dquick` it gives a first impression in less than three minutes."));
        page.text("- " + Machine.today() + ", in " + Math.round(seconds) + " seconds, load of the machine at the end "
                + Numbers.digits(Machine.load()) + "\n- " + Machine.description()
                + "\n- flags of every measured process: `"
                + String.join(" ", Settings.JVM) + "`, none for cold starts\n- "
                + (size.equals(DivisionFile.NATION)
                        ? "national table of 2023, " + DivisionFile.rows(DivisionFile.NATION) + " rows"
                        : (settings.quick() ? "" : "no national table was found: ") + "an invented table of places, "
                                + size + " rows"));
        page.text("Processor time is that of the whole process, collector and compiler included; ratios are of it."
                + " The time on the wall also has what other programs took. All engines gave the same answers before"
                + " they were timed: 65,536 matters, 1,000 bodies"
                + (settings.quick()
                        ? ", and one in 31 matters for the peers."
                                + " A quick run gives a first impression of engines that are still cold: no promise is judged by it."
                        : "."));
    }

    private void write(HeapTable heap, List<ColdStarts.Row> decisions, List<ColdStarts.Row> charts) {
        missing.putAll(agreement.failures());
        missing.putAll(runs.failures());
        if (!missing.isEmpty()) {
            page.table(
                    "Not measured",
                    List.of("what", "message"),
                    missing.entrySet().stream()
                            .map(failure -> List.of(failure.getKey(), failure.getValue()))
                            .toList());
        }
        List<String> columns = List.of("subject", "median (least – most)", "jars with all they need", "jars");
        for (Group group : Group.values()) {
            List<Measurement> measured = runs.measurements().stream()
                    .filter(one -> one.group() == group)
                    .toList();
            if (measured.isEmpty()) {
                continue;
            }
            if (group == Group.GROWTH) {
                page.table(
                        group.title(),
                        List.of("work", "processor time by size", "exponent"),
                        new Growth(measured).rows());
            } else {
                page.group(group.title(), measured, group.base());
            }
            switch (group) {
                case LOADING -> {
                    if (!heap.rows().isEmpty()) {
                        page.table("Retained heap", List.of("subject", "bytes", "ratio"), heap.rows());
                    }
                }
                case ADMISSION ->
                    page.table("Fresh process to the first decision, and its jars", columns, cells(decisions));
                case DIAGRAMS ->
                    page.table("Drawing " + ColdChart.NODES + " nodes in a fresh process", columns, cells(charts));
                default -> {}
            }
        }
    }

    private static List<List<String>> cells(List<ColdStarts.Row> rows) {
        return rows.stream().map(ColdStarts.Row::cells).toList();
    }
}
