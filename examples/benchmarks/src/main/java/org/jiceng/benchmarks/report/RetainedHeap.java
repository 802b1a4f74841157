package org.jiceng.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import org.jiceng.benchmarks.division.DivisionFile;
import org.jiceng.benchmarks.division.Loading;

/** Prints how many bytes stay when a table of places was loaded and the collector ran. */
public final class RetainedHeap {

    private static final int COLLECTIONS = 4;

    private RetainedHeap() {}

    /** Loads in the way that the first argument names the table of the size that the second names. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Loading loading = Loading.valueOf(args[0]);
        // Once before, so that classes and their constants do not count.
        System.out.print(loading.size(loading.load(DivisionFile.of("1000"))) > 0 ? "" : "nothing");
        long before = used();
        Object loaded = loading.load(DivisionFile.of(args[1]));
        try {
            System.out.println(used() - before);
        } finally {
            Reference.reachabilityFence(loaded);
        }
    }

    /** What the collector left; what is in use now has the buffers, too, that threads allocate in. */
    private static long used() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
