package org.jiceng.rules.assessment.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.internal.output.JsonOutput;

/** A JSON generator with the conventions of this package: empty attributes left out, plain decimals, line feeds. */
public final class JsonOut {

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** Writes to something that may fail. */
    public interface Part<T> {
        void write(T value) throws IOException;
    }

    /** Returns the text that {@code content} writes, with a line feed at the end. */
    public static String text(Part<JsonOut> content) {
        return JsonOutput.write(json -> content.write(new JsonOut(json)));
    }

    /** Returns the generator itself. */
    public JsonGenerator json() {
        return json;
    }

    /** Writes a text, unless it is empty. */
    public void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    /** Writes the name of a constant. */
    public void word(String name, Enum<?> value) throws IOException {
        json.writeStringField(name, value.name());
    }

    /** Writes the name of a constant, unless it is empty. */
    public void word(String name, Optional<? extends Enum<?>> value) throws IOException {
        if (value.isPresent()) {
            word(name, value.get());
        }
    }

    /** Writes a plain decimal. */
    public void number(String name, BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    /** Writes a plain decimal, unless it is empty. */
    public void number(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            number(name, value.get());
        }
    }

    /** Writes a whole number, unless it is empty. */
    public void whole(String name, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get().intValue());
        }
    }

    /** Writes the texts of values as an array, unless there are none. */
    public void texts(String name, Iterable<?> values) throws IOException {
        if (values.iterator().hasNext()) {
            json.writeArrayFieldStart(name);
            for (Object value : values) {
                json.writeString(value.toString());
            }
            json.writeEndArray();
        }
    }

    /** Writes an object, unless it is empty. */
    public <T> void object(String name, Optional<T> value, Part<T> fields) throws IOException {
        if (value.isPresent()) {
            json.writeObjectFieldStart(name);
            fields.write(value.get());
            json.writeEndObject();
        }
    }

    /** Writes objects as an array, unless there are none. */
    public <T> void objects(String name, Iterable<T> values, Part<T> fields) throws IOException {
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
