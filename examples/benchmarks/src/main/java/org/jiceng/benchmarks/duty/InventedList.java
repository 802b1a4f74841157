package org.jiceng.benchmarks.duty;

import java.util.stream.IntStream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/** A duty list of any length whose duties are numbered. */
public final class InventedList {

    private InventedList() {}

    /** Returns a list with {@code D-0} and so on for one kind of body. */
    public static DutyList of(int rows, BodyKind kind) {
        return DutyList.builder()
                .title("履职事项清单")
                .edition("2025")
                .addBodyKind(kind)
                .addAllDuties(IntStream.range(0, rows)
                        .mapToObj(i -> Duty.builder()
                                .id(DutyId.of("D-" + i))
                                .title("第" + i + "项事务")
                                .dutyClass(DutyClass.BASIC)
                                .build())
                        .toList())
                .build();
    }
}
