package org.jiceng.benchmarks.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jiceng.core.body.BodyKind;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finding a duty on a list. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DutyListBenchmark {

    private static final int WANTED = 1 << 12;

    /** How many duties the list has. */
    @Param({"100", "1000"})
    public int rows = 1;

    private final DutyId[] wanted = new DutyId[WANTED];
    private final String[] titles = new String[WANTED];
    private final String[] otherwise = new String[WANTED];
    private DutyList list = InventedList.of(1, BodyKind.TOWNSHIP_GOVERNMENT);
    private Map<DutyId, Duty> map = new HashMap<>();
    private List<Duty> duties = List.of();
    private int next;

    /** Invents a list and what is looked for. */
    @Setup
    public void invent() {
        list = InventedList.of(rows, BodyKind.TOWNSHIP_GOVERNMENT);
        duties = list.duties();
        map = new HashMap<>();
        duties.forEach(duty -> map.put(duty.id(), duty));
        Random random = new Random(rows);
        for (int i = 0; i < WANTED; i++) {
            int number = random.nextInt(rows);
            wanted[i] = DutyId.of("D-" + number);
            titles[i] = "第" + number + "项事务";
            otherwise[i] = "第 " + number + " 项，事务。";
        }
    }

    private int advance() {
        next = next + 1 & WANTED - 1;
        return next;
    }

    /** By hand: a hash map. */
    @Benchmark
    public @Nullable Duty hashMap() {
        return map.get(wanted[advance()]);
    }

    /** By hand: one after the other. */
    @Benchmark
    public @Nullable Duty linear() {
        DutyId id = wanted[advance()];
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).id().equals(id)) {
                return duties.get(i);
            }
        }
        return null;
    }

    /** Ours, by id. */
    @Benchmark
    public Optional<Duty> jicengById() {
        return list.find(wanted[advance()]);
    }

    /** Ours, by a title with blanks and punctuation that the list does not have. */
    @Benchmark
    public Optional<Duty> jicengByTitleOtherwise() {
        return list.findByTitle(otherwise[advance()]);
    }

    /** Ours, by title. */
    @Benchmark
    public Optional<Duty> jicengByTitle() {
        return list.findByTitle(titles[advance()]);
    }
}
