package org.jiceng.rules.testing.mutation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.rules.assessment.json.SchemeReader;
import org.jiceng.rules.assessment.json.SchemeWriter;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;

/**
 * A scheme as a tree of values, by its JSON: a map, a list, a decimal, a word or text, or a boolean. All that a scheme
 * says stands in it, whatever the type of its rules.
 */
final class SchemeJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SchemeJson() {}

    static Object tree(AssessmentScheme scheme) {
        try (JsonParser parser = FACTORY.createParser(SchemeWriter.write(scheme))) {
            return value(parser, parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    fields.put(name, value(parser, parser.nextToken()));
                }
                yield ImmutableMap.copyOf(fields);
            }
            case START_ARRAY -> {
                ImmutableList.Builder<Object> elements = ImmutableList.builder();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    elements.add(value(parser, next));
                }
                yield elements.build();
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> parser.getText();
        };
    }

    /** Returns the scheme that a tree is, or empty where it is refused when it is read. */
    static Optional<AssessmentScheme> scheme(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(tree, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WithFindings<Optional<AssessmentScheme>> read = SchemeReader.read("mutant", new StringReader(text.toString()));
        return read.findings().hasErrors() ? Optional.empty() : read.value();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof ImmutableMap<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName(field.getKey().toString());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof ImmutableList<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
