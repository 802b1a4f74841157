package org.jiceng.rules.duty.json;

import java.io.IOException;
import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.DutyListEdition;
import org.jiceng.rules.duty.edition.DutyListHistory;

/**
 * Writes histories of duty lists as JSON (清单沿革的 JSON 格式), the inverse of {@link DutyListHistoryJsonReader}. Needs
 * {@code jackson-core}.
 *
 * <p>Every edition is written whole, with the grounds on which it came about, so that a file says what the list was on
 * each day without anything being applied to anything. An instrument that a ground or a duty cites and that is none of
 * the catalogue, such as another list, is written in full where it is cited. What happened to a duty follows from the
 * editions, {@link DutyListHistory#life}, and is not written.
 *
 * <p>The bytes depend on the histories alone: fields in a fixed order, attributes that are empty left out, a line break
 * at the end.
 */
public final class DutyListHistoryJson {

    private DutyListHistoryJson() {}

    /** Returns an object with the field {@code dutyListHistories}, an array of the histories in order. */
    public static String write(Iterable<DutyListHistory> histories) {
        return JsonOutput.write(json -> {
            DutyListWriter writer = new DutyListWriter(json, true);
            json.writeStartObject();
            json.writeArrayFieldStart("dutyListHistories");
            for (DutyListHistory history : histories) {
                json.writeStartObject();
                json.writeArrayFieldStart("editions");
                for (DutyListEdition edition : history.editions()) {
                    edition(writer, edition);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void edition(DutyListWriter writer, DutyListEdition edition) throws IOException {
        writer.json().writeStartObject();
        writer.json().writeFieldName("list");
        writer.list(edition.list());
        if (!edition.grounds().isEmpty()) {
            writer.json().writeArrayFieldStart("grounds");
            for (Adjustment ground : edition.grounds()) {
                ground(writer, ground);
            }
            writer.json().writeEndArray();
        }
        writer.json().writeEndObject();
    }

    private static void ground(DutyListWriter writer, Adjustment ground) throws IOException {
        writer.json().writeStartObject();
        writer.json().writeStringField("kind", ground.kind().name());
        writer.json().writeStringField("day", ground.day().toString());
        writer.json().writeStringField("reference", ground.reference());
        JsonOutput.writeText(writer.json(), "ground", ground.ground());
        writer.citations(ground.citations());
        if (!ground.entering().isEmpty()) {
            writer.json().writeArrayFieldStart("entering");
            for (Duty duty : ground.entering()) {
                writer.duty(duty);
            }
            writer.json().writeEndArray();
        }
        if (!ground.leaving().isEmpty()) {
            writer.json().writeArrayFieldStart("leaving");
            for (DutyId id : ground.leaving()) {
                writer.json().writeString(id.value());
            }
            writer.json().writeEndArray();
        }
        writer.text("edition", ground.edition());
        writer.json().writeEndObject();
    }
}
