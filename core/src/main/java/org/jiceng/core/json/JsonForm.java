package org.jiceng.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.output.JsonOutput;

/**
 * How the values of one type are written as JSON and read back (值的 JSON 形式): what is read is equal to what was written.
 * {@link JsonForms} has the form of every value type.
 *
 * <pre>{@code
 * String text = JsonForms.SUCCESSION.write(merger);
 * WithFindings<Optional<Succession>> read = JsonForms.SUCCESSION.read("merger.json", new StringReader(text));
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class JsonForm<T> {

    /** The name under which a value that stands alone is read. */
    private static final String ALONE = "$";

    /** Writes one value. */
    @FunctionalInterface
    interface Writing<T> {

        /** Writes {@code value} to {@code json}. */
        void write(JsonGenerator json, T value) throws IOException;
    }

    /** Reads the value of a field, or adds a finding and returns empty. */
    @FunctionalInterface
    interface Reading<T> {

        /** Returns the value of the field {@code name}. */
        Optional<T> read(JsonFields fields, String name);
    }

    private final Writing<T> writing;
    private final Reading<T> reading;

    JsonForm(Writing<T> writing, Reading<T> reading) {
        this.writing = writing;
        this.reading = reading;
    }

    /** Returns a value as JSON. */
    public String write(T value) {
        return JsonOutput.write(json -> writing.write(json, value));
    }

    /**
     * Reads a text that is one value.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @return the value, or empty where there is an error, and what was noticed; an error has the place in the text as
     *     location and the path, such as {@code $.tenures[0].holder}, as subject
     */
    public WithFindings<Optional<T>> read(String file, Reader text) {
        Findings.Builder findings = Findings.builder();
        Optional<T> value = JsonFile.read(file, text, findings).flatMap(json -> {
            JsonFields alone = JsonFields.alone(json, findings);
            return alone.required(ALONE, read(alone, ALONE));
        });
        return new WithFindings<>(findings.hasErrors() ? Optional.empty() : value, findings.build());
    }

    void write(JsonGenerator json, T value) throws IOException {
        writing.write(json, value);
    }

    Optional<T> read(JsonFields fields, String name) {
        return reading.read(fields, name);
    }
}
