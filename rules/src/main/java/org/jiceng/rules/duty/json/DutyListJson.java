package org.jiceng.rules.duty.json;

import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.rules.duty.DutyList;

/**
 * Writes duty lists as JSON (清单的 JSON 格式), the inverse of {@link DutyListJsonReader}. Needs {@code jackson-core}.
 *
 * <p>The bytes depend on the lists alone: fields in a fixed order, attributes that are empty left out, a line break at
 * the end. Instruments are written by their ids.
 */
public final class DutyListJson {

    private DutyListJson() {}

    /** Returns an object with the field {@code dutyLists}, an array of the lists in order. */
    public static String write(Iterable<DutyList> lists) {
        return JsonOutput.write(json -> {
            DutyListWriter writer = new DutyListWriter(json, false);
            json.writeStartObject();
            json.writeArrayFieldStart("dutyLists");
            for (DutyList list : lists) {
                writer.list(list);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
