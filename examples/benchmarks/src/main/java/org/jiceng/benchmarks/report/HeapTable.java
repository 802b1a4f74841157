package org.jiceng.benchmarks.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.benchmarks.division.Loading;

/** How many bytes each way to load a table of places keeps, measured in a fresh process each. */
final class HeapTable {

    private final Map<Loading, Double> retained = new EnumMap<>(Loading.class);

    /** Measures all ways but the floor, which keeps nothing. */
    static HeapTable measure(ClassPaths classPaths, String size) {
        HeapTable table = new HeapTable();
        for (Loading loading : Loading.values()) {
            if (loading != Loading.READ_AND_DECODE) {
                FreshJvm.Run run =
                        FreshJvm.run(classPaths.all(), List.of(Settings.JVM), RetainedHeap.class, loading.name(), size);
                table.retained.put(loading, Double.parseDouble(run.output()));
            }
        }
        return table;
    }

    /** Returns how many times the heap of one way is that of another, or empty if it was not measured. */
    Optional<Double> ratio(Loading one, Loading other) {
        return Optional.ofNullable(retained.get(one))
                .flatMap(a -> Optional.ofNullable(retained.get(other)).map(b -> a / b));
    }

    /** Returns the cells of the table. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        retained.forEach((loading, bytes) -> rows.add(List.of(
                loading.title(),
                Numbers.bytes(bytes),
                ratio(loading, Loading.MAP).map(Numbers::ratio).orElse("–"))));
        return rows;
    }
}
