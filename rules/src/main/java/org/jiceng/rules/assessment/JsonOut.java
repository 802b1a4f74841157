package org.jiceng.rules.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.internal.output.JsonOutput;

/** A JSON generator with the conventions of this package: empty attributes left out, plain decimals, line feeds. */
final class JsonOut {

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** Writes to something that may fail. */
    interface Part<T> {
        void write(T value) throws IOException;
    }

    /** Returns the text that {@code content} writes, with a line feed at the end. */
    static String text(Part<JsonOut> content) {
        return JsonOutput.write(json -> content.write(new JsonOut(json)));
    }

    JsonGenerator json() {
        return json;
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    void word(String name, Enum<?> value) throws IOException {
        json.writeStringField(name, value.name());
    }

    void word(String name, Optional<? extends Enum<?>> value) throws IOException {
        if (value.isPresent()) {
            word(name, value.get());
        }
    }

    void number(String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    void number(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            number(name, value.get());
        }
    }

    void whole(String name, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get().intValue());
        }
    }

    /** Writes the texts of values as an array, unless there are none. */
    void texts(String name, Iterable<?> values) throws IOException {
        if (values.iterator().hasNext()) {
            json.writeArrayFieldStart(name);
            for (Object value : values) {
                json.writeString(value.toString());
            }
            json.writeEndArray();
        }
    }

    <T> void object(String name, Optional<T> value, Part<T> fields) throws IOException {
        if (value.isPresent()) {
            json.writeObjectFieldStart(name);
            fields.write(value.get());
            json.writeEndObject();
        }
    }

    /** Writes objects as an array, unless there are none. */
    <T> void objects(String name, Iterable<T> values, Part<T> fields) throws IOException {
        if (values.iterator().hasNext()) {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                json.writeStartObject();
                fields.write(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
