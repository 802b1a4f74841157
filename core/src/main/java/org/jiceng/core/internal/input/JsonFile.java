package org.jiceng.core.internal.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;

/** Reads a JSON file with Jackson's streaming parser and keeps the place of every value. Needs {@code jackson-core}. */
public final class JsonFile {

    private static final int MAX_DEPTH = 64;
    private static final long MAX_CHARACTERS = 32L << 20;
    private static final int MAX_STRING = 1 << 20;

    /** Numbers have at most this many digits, before and behind the point, and no greater exponent. */
    static final int MAX_DIGITS = 40;

    private static final int LONGEST_NUMBER = 2 * MAX_DIGITS;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_CHARACTERS)
                    .maxStringLength(MAX_STRING)
                    .maxNumberLength(MAX_STRING)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8
     * @param findings gets an error where the file is missing or no JSON
     * @return the value, or empty where there is such an error
     */
    public static Optional<JsonValue> read(Path path, Findings.Builder findings) {
        try (Reader reader = Files.newBufferedReader(path)) {
            return read(path.toString(), reader, findings);
        } catch (IOException e) {
            findings.add(InputText.missingFile(path.toString(), e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    /**
     * Reads from a reader.
     *
     * @param file the name of the file for findings
     * @param reader the text
     * @param findings gets an error where the text is no JSON
     * @return the value, or empty where there is such an error
     */
    public static Optional<JsonValue> read(String file, Reader reader, Findings.Builder findings) {
        try (JsonParser parser = FACTORY.createParser(reader)) {
            parser.nextToken();
            JsonValue value = value(file, parser);
            if (parser.nextToken() != null) {
                findings.add(InputText.error(
                        "JSON-SYNTAX",
                        place(file, parser.currentTokenLocation()),
                        "json.syntax",
                        "text after the end"));
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (JsonProcessingException e) {
            SourceLocation at = e.getLocation() == null ? SourceLocation.file(file) : place(file, e.getLocation());
            findings.add(InputText.error("JSON-SYNTAX", at, "json.syntax", InputText.shown(e.getOriginalMessage())));
            return Optional.empty();
        } catch (IOException e) {
            findings.add(InputText.missingFile(file, e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    private static JsonValue value(String file, JsonParser parser) throws IOException {
        SourceLocation at = place(file, parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonParseException(parser, "file has no value");
        }
        return switch (token) {
            case START_OBJECT -> object(file, parser, at);
            case START_ARRAY -> array(file, parser, at);
            case VALUE_STRING -> new JsonValue.JsonText(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at, parser.getText());
            case VALUE_TRUE -> new JsonValue.JsonBoolean(at, true);
            case VALUE_FALSE -> new JsonValue.JsonBoolean(at, false);
            case VALUE_NULL -> new JsonValue.JsonNull(at);
            default -> throw new JsonParseException(parser, "unexpected " + token);
        };
    }

    /** A number beyond the limits is a value that no field takes, so that the rest of the file can be read. */
    private static JsonValue number(SourceLocation at, String text) {
        if (text.length() > LONGEST_NUMBER) {
            return new JsonValue.JsonHugeNumber(at, text);
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean small = number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
            return small ? new JsonValue.JsonNumber(at, number) : new JsonValue.JsonHugeNumber(at, text);
        } catch (NumberFormatException e) {
            return new JsonValue.JsonHugeNumber(at, text);
        }
    }

    private static JsonValue object(String file, JsonParser parser, SourceLocation at) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(file, parser));
        }
        return new JsonValue.JsonObject(at, ImmutableMap.copyOf(fields));
    }

    private static JsonValue array(String file, JsonParser parser, SourceLocation at) throws IOException {
        ImmutableList.Builder<JsonValue> items = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(file, parser));
        }
        return new JsonValue.JsonArray(at, items.build());
    }

    private static SourceLocation place(String file, JsonLocation location) {
        return new SourceLocation(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
