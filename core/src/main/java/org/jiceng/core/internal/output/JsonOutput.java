package org.jiceng.core.internal.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jiceng.core.text.LocalizedText;

/** Writes JSON: two spaces an indent, {@code \n} between lines and at the end, plain decimals. */
public final class JsonOutput {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private JsonOutput() {}

    /** Writes the fields or items of a JSON value. */
    @FunctionalInterface
    public interface Content {

        /** Writes to {@code json}. */
        void write(JsonGenerator json) throws IOException;
    }

    /** Returns the text that {@code content} writes. */
    public static String write(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter)
                    .withSeparators(SEPARATORS));
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** Writes a field with both languages: {@code "title": {"zh": …, "en": …}}. */
    public static void writeText(JsonGenerator json, String field, LocalizedText text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.in(Locale.CHINESE));
        json.writeStringField("en", text.in(Locale.ENGLISH));
        json.writeEndObject();
    }
}
