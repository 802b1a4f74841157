package org.jiceng.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.benchmarks.admission.AdmissionBenchmark;
import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.benchmarks.admission.NationBenchmark;
import org.jiceng.benchmarks.admission.PolicyBenchmark;
import org.jiceng.benchmarks.assessment.AssessmentBenchmark;
import org.jiceng.benchmarks.assessment.ScorerKind;
import org.jiceng.benchmarks.diagram.Charting;
import org.jiceng.benchmarks.diagram.DiagramBenchmark;
import org.jiceng.benchmarks.division.DivisionBenchmark;
import org.jiceng.benchmarks.division.DivisionFile;
import org.jiceng.benchmarks.division.Loading;
import org.jiceng.benchmarks.duty.DutyListBenchmark;
import org.jiceng.benchmarks.growth.GrowthBenchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The program: compares answers, measures, and prints the page with all tables. */
public final class Benchmarks {

    private static final String LOADING = "Division table and structure";
    private static final String ADMISSION = "Ten rules over eight facts";
    private static final String POLICY = "National admission policy";
    private static final String DUTIES = "Finding a duty on a list";
    private static final String ASSESSMENT = "Score of an indicator";
    private static final String DIAGRAMS = "Charts";
    private static final String GROWTH = "Growth";
    private static final String[] LARGE = {"10021"};

    private final Settings settings = Settings.fromProperties();
    private final Path target;
    private final ClassPaths classPaths;
    private final JmhRuns runs;
    private final Agreement agreement = new Agreement(settings);
    private final boolean national = DivisionFile.national().isPresent();
    private final Page page = new Page();

    private Benchmarks(Path target) {
        this.target = target;
        this.classPaths = new ClassPaths(target.resolve("dependencies.txt"));
        this.runs = new JmhRuns(settings, target);
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
        List<String> deciders = agreement.deciders();
        List<String> scorers = agreement.scorers();
        measureLoading();
        measureRules(deciders);
        runs.run(
                ASSESSMENT,
                AssessmentBenchmark.class,
                params -> ScorerKind.valueOf(params.getParam("engine")).title(),
                Map.of("engine", scorers));
        measureDiagrams();
        List<String> sizes =
                settings.quick() ? List.of("1000", "10000", "100000") : List.of("1000", "10000", "100000", "1000000");
        runs.run(GROWTH, GrowthBenchmark.class, Benchmarks::method, Map.of("size", sizes));
        List<List<String>> heap = heap();
        List<List<String>> cold = coldStarts(deciders);
        head((System.nanoTime() - start) / 1e9);
        page.table("Promises", List.of("what", "promised", "measured", "holds"), promises(heap, cold));
        write(heap, cold);
        return page.markdown();
    }

    private void measureLoading() {
        List<String> sizes = new ArrayList<>();
        if (national) {
            sizes.addAll(settings.quick() ? List.of("nation") : List.of("county", "province", "nation"));
        } else {
            sizes.add("100000");
        }
        runs.run(
                LOADING,
                DivisionBenchmark.class,
                params -> Loading.valueOf(params.getParam("loading")).title(),
                Map.of("size", sizes));
    }

    private void measureRules(List<String> deciders) {
        runs.run(
                ADMISSION,
                AdmissionBenchmark.class,
                params -> DeciderKind.valueOf(params.getParam("engine")).title(),
                Map.of("engine", deciders));
        runs.run(POLICY, PolicyBenchmark.class, Benchmarks::method, Map.of());
        runs.run(
                POLICY,
                NationBenchmark.class,
                Benchmarks::method,
                Map.of("size", List.of(national ? "nation" : "100000")));
        runs.run(DUTIES, DutyListBenchmark.class, Benchmarks::method, Map.of());
    }

    private void measureDiagrams() {
        Function<BenchmarkParams, String> subject =
                params -> Charting.valueOf(params.getParam("tool")).title();
        List<String> all = Arrays.stream(Charting.values()).map(Enum::name).toList();
        runs.run(
                DIAGRAMS,
                DiagramBenchmark.class,
                subject,
                Map.of("nodes", settings.quick() ? List.of("60") : List.of("60", "601"), "tool", all));
        // Mermaid takes no chart of this size, and Structurizr takes so long that it is built once.
        List<String> fast = all.stream()
                .filter(name ->
                        !name.equals(Charting.JICENG_MERMAID.name()) && !name.equals(Charting.STRUCTURIZR_DOT.name()))
                .toList();
        runs.run(DIAGRAMS, DiagramBenchmark.class, subject, Map.of("nodes", List.of(LARGE), "tool", fast));
        runs.run(
                DIAGRAMS,
                DiagramBenchmark.class,
                subject,
                Map.of("nodes", List.of(LARGE), "tool", List.of(Charting.STRUCTURIZR_DOT.name())),
                options -> options.mode(Mode.SingleShotTime)
                        .forks(1)
                        .warmupIterations(0)
                        .measurementIterations(1));
    }

    private static String method(BenchmarkParams params) {
        String name = params.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private List<List<String>> heap() {
        List<List<String>> rows = new ArrayList<>();
        double map = 0;
        for (Loading loading : Loading.values()) {
            if (loading == Loading.READ_AND_DECODE) {
                continue;
            }
            String bytes = FreshJvm.run(
                            classPaths.all(),
                            List.of(Settings.JVM),
                            RetainedHeap.class,
                            loading.name(),
                            national ? "nation" : "100000")
                    .output();
            double retained = Double.parseDouble(bytes);
            map = loading == Loading.MAP ? retained : map;
            rows.add(List.of(loading.title(), Numbers.bytes(retained), Numbers.ratio(retained / map)));
        }
        return rows;
    }

    private List<List<String>> coldStarts(List<String> deciders) {
        List<List<String>> rows = new ArrayList<>();
        for (String name : deciders) {
            DeciderKind kind = DeciderKind.valueOf(name);
            List<Path> jars = classPaths.of(kind.artifacts());
            List<Path> path = new ArrayList<>(List.of(classPaths.own()));
            path.addAll(jars);
            path.addAll(classPaths.of(List.of("com.google.guava:guava", "org.jspecify:jspecify")));
            String millis;
            try {
                double[] times = new double[settings.coldStarts()];
                for (int i = 0; i < times.length; i++) {
                    times[i] =
                            FreshJvm.run(path, List.of(), ColdStart.class, name).millis();
                }
                Arrays.sort(times);
                millis = Numbers.digits(times[times.length / 2]) + " ms (" + Numbers.digits(times[0]) + " – "
                        + Numbers.digits(times[times.length - 1]) + ")";
            } catch (IllegalStateException e) {
                millis = "failed: " + e.getMessage();
            }
            rows.add(List.of(
                    kind.title(),
                    millis,
                    jars.isEmpty() ? "–" : Numbers.bytes((double) ClassPaths.weight(jars)),
                    jars.size() + ""));
        }
        return rows;
    }

    private List<List<String>> promises(List<List<String>> heap, List<List<String>> cold) {
        Promise promise = new Promise(runs.measurements());
        String size = national ? "nation" : "100000";
        String ours = Loading.JICENG_STRUCTURE.title();
        promise.atMost(1.5, LOADING, size, ours, Loading.MAP.title());
        promise.timesFaster(2, LOADING, size, ours, Loading.MAP_AND_TREE.title());
        heap.stream().filter(row -> row.get(0).equals(ours)).forEach(row -> {
            double ratio = Double.parseDouble(row.get(2).replace(" ×", ""));
            promise.add(
                    "retained heap of " + ours + " against the map",
                    "at most 1.25 ×",
                    Optional.of(row.get(2)),
                    Optional.of(ratio <= 1.25));
        });
        String outcome = DeciderKind.JICENG.title();
        promise.atMost(3, ADMISSION, "", outcome, DeciderKind.IF_CHAIN.title());
        promise.noAllocation(ADMISSION, outcome);
        promise.atMost(4, ADMISSION, "", DeciderKind.JICENG_TRACED.title(), DeciderKind.TRACED_LAMBDAS.title());
        for (DeciderKind kind : DeciderKind.values()) {
            if (!kind.artifacts().isEmpty() && !kind.name().startsWith("JICENG")) {
                promise.timesFaster(10, ADMISSION, "", outcome, kind.title());
            }
        }
        cold.stream()
                .filter(row -> row.get(0).equals(outcome))
                .forEach(row -> promise.add(
                        "fresh process to the first decision",
                        "at most 150 ms",
                        Optional.of(row.get(1)),
                        Optional.of(Double.parseDouble(
                                        row.get(1).substring(0, row.get(1).indexOf(' ')))
                                <= 150)));
        for (String look : List.of("jicengById", "jicengByTitle")) {
            promise.within(100, DUTIES, "1000", look);
            promise.atMostTimesThatOf(2, DUTIES, look, "1000", "100");
        }
        promise.within(1e9, POLICY, size, "decideForAll");
        promise.atMost(4, ASSESSMENT, "", ScorerKind.JICENG.title(), ScorerKind.EXACT_LOOP.title());
        promise.within(500, ASSESSMENT, "", ScorerKind.JICENG.title());
        promise.timesFaster(10, ASSESSMENT, "", ScorerKind.JICENG.title(), ScorerKind.QL_EXPRESS.title());
        promise.timesFaster(10, ASSESSMENT, "", ScorerKind.JICENG.title(), ScorerKind.AVIATOR.title());
        promise.timesFaster(20, ASSESSMENT, "", ScorerKind.JICENG.title(), ScorerKind.SPREADSHEET.title());
        promise.within(20e6, DIAGRAMS, LARGE[0], Charting.JICENG_DOT.title());
        promise.within(50e6, DIAGRAMS, LARGE[0], Charting.JICENG_SVG.title());
        promise.timesFaster(50, DIAGRAMS, LARGE[0], Charting.JICENG_DOT.title(), Charting.STRUCTURIZR_DOT.title());
        return promise.rows();
    }

    private void head(double seconds) {
        page.text("# Performance");
        page.text("This page is what the command below prints; nothing in it is written by hand.");
        page.text("```\nmvn -q -Pbenchmarks -pl examples/benchmarks -am package" + (settings.quick() ? " -Dquick" : "")
                + "\n```");
        page.text("- " + Machine.today() + ", in " + Math.round(seconds) + " seconds, load of the machine at the end "
                + Numbers.digits(Machine.load()) + "\n- " + Machine.description()
                + "\n- flags of every measured process: `"
                + String.join(" ", Settings.JVM) + "`\n- "
                + (national
                        ? "national table of 2023, 665,271 rows"
                        : "no national table was given (`-Djiceng.divisions=…`), so an invented one was read"));
        page.text("Processor time is that of the whole process, collector and compiler included; ratios are of it."
                + " The time on the wall also has what other programs took. All engines gave the same answers before"
                + " they were timed: 65,536 matters, 1,000 bodies"
                + (settings.quick() ? ", and one in 31 matters for Camunda as shipped." : "."));
    }

    private void write(List<List<String>> heap, List<List<String>> cold) {
        if (!agreement.failures().isEmpty()) {
            page.table(
                    "Not measured",
                    List.of("peer", "message"),
                    agreement.failures().entrySet().stream()
                            .map(failure -> List.of(failure.getKey(), failure.getValue()))
                            .toList());
        }
        group(LOADING, Loading.MAP.title());
        page.table("Retained heap", List.of("subject", "bytes", "ratio"), heap);
        group(ADMISSION, DeciderKind.IF_CHAIN.title());
        page.table(
                "Fresh process to the first decision, and its jars",
                List.of("subject", "median (least – most)", "jars with all they need", "jars"),
                cold);
        group(POLICY, "outcome");
        group(DUTIES, "hashMap");
        group(ASSESSMENT, ScorerKind.EXACT_LOOP.title());
        group(DIAGRAMS, Charting.JICENG_DOT.title());
        page.table(
                "Growth of ours", List.of("work", "processor time by size", "exponent"), new Growth(of(GROWTH)).rows());
    }

    private void group(String name, String base) {
        page.group(name, of(name), base);
    }

    private List<Measurement> of(String group) {
        return runs.measurements().stream()
                .filter(one -> one.group().equals(group))
                .toList();
    }
}
