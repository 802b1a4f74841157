package org.jiceng.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {

    private static final double GIB = 1 << 30;

    private Machine() {}

    /** Returns cores, memory and the virtual machine, one line. */
    static String description() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.0f GiB of memory, %s; %s %s",
                system.getAvailableProcessors(),
                system.getArch(),
                system.getTotalMemorySize() / GIB,
                system.getName(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"));
    }

    /** Returns the load of the last minute; figures taken under a load of others are only good for ratios. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Returns the day. */
    static LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
