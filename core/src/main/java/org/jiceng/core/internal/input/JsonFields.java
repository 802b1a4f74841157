package org.jiceng.core.internal.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.internal.input.JsonValue.JsonArray;
import org.jiceng.core.internal.input.JsonValue.JsonBoolean;
import org.jiceng.core.internal.input.JsonValue.JsonHugeNumber;
import org.jiceng.core.internal.input.JsonValue.JsonNull;
import org.jiceng.core.internal.input.JsonValue.JsonNumber;
import org.jiceng.core.internal.input.JsonValue.JsonObject;
import org.jiceng.core.internal.input.JsonValue.JsonText;
import org.jiceng.core.text.LocalizedText;

/**
 * Takes the fields of a JSON object one by one. A missing or wrong field is an error finding with its place in the text
 * as location and its path, such as {@code $.bodies[3].parent}, as subject, and the rest is read; {@link #finish()}
 * reports the fields that nobody asked for. A null counts as a field that is not there.
 */
public final class JsonFields {

    private static final String ROOT = "$";

    private final String path;
    private final JsonObject object;
    private final Findings.Builder findings;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonFields(String path, JsonObject object, Findings.Builder findings) {
        this.path = path;
        this.object = object;
        this.findings = findings;
    }

    /**
     * Returns the fields of {@code value}, the whole of a file; where it is no object, adds an error and returns empty.
     */
    public static Optional<JsonFields> of(String name, JsonValue value, Findings.Builder findings) {
        return of(name, ROOT, value, findings);
    }

    /** Returns an object that has the whole of a file as its only field, {@code $}. */
    public static JsonFields alone(JsonValue value, Findings.Builder findings) {
        return new JsonFields("", new JsonObject(value.at(), ImmutableMap.of(ROOT, value)), findings);
    }

    private static Optional<JsonFields> of(String name, String path, JsonValue value, Findings.Builder findings) {
        if (value instanceof JsonObject object) {
            return Optional.of(new JsonFields(path, object, findings));
        }
        wrongType(name, path, value, "object", findings);
        return Optional.empty();
    }

    /** Returns the path of the object in its file, for example {@code $.bodies[3]}. */
    public String path() {
        return path;
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Returns where the object begins. */
    public SourceLocation at() {
        return object.at();
    }

    /** Returns where a field's value begins, or where the object begins if it has no such field. */
    public SourceLocation at(String name) {
        JsonValue value = object.fields().get(name);
        return value == null ? object.at() : value.at();
    }

    /** Returns whether the object has a field that is not null. */
    public boolean has(String name) {
        return raw(name).isPresent();
    }

    /** Returns a field's value of any type. */
    public Optional<JsonValue> raw(String name) {
        asked.add(name);
        return Optional.ofNullable(object.fields().get(name)).filter(value -> !(value instanceof JsonNull));
    }

    /** Returns a text field, if it is there. */
    public Optional<String> text(String name) {
        return raw(name).flatMap(value -> {
            if (value instanceof JsonText text) {
                return Optional.of(text.text());
            }
            wrongType(name, path(name), value, "string", findings);
            return Optional.empty();
        });
    }

    /** Returns a text field that must be there and not be blank. */
    public Optional<String> requiredText(String name) {
        return required(name, text(name).filter(text -> !text.isBlank()));
    }

    /** Returns a number field, if it is there. */
    public Optional<BigDecimal> number(String name) {
        return raw(name).flatMap(value -> {
            if (value instanceof JsonNumber number) {
                return Optional.of(number.number());
            }
            if (value instanceof JsonHugeNumber number) {
                invalid(name, number.text(), InputText.text("json.number", JsonFile.MAX_DIGITS));
                return Optional.empty();
            }
            wrongType(name, path(name), value, "number", findings);
            return Optional.empty();
        });
    }

    /** Returns a number field that must be there. */
    public Optional<BigDecimal> requiredNumber(String name) {
        return required(name, number(name));
    }

    /** Returns a field that is true or false, if it is there. */
    public Optional<Boolean> flag(String name) {
        return raw(name).flatMap(value -> {
            if (value instanceof JsonBoolean flag) {
                return Optional.of(flag.value());
            }
            wrongType(name, path(name), value, "boolean", findings);
            return Optional.empty();
        });
    }

    /**
     * Returns a text field parsed.
     *
     * @param parser throws {@link IllegalArgumentException} for a text that it cannot parse
     */
    public <T> Optional<T> parse(String name, Function<String, T> parser) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                invalid(name, text, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    /** Returns a word of a closed vocabulary, its letters' case ignored, if it is there. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return text(name).flatMap(text -> {
            ImmutableMap<String, E> words = Words.of(type);
            E value = words.get(Words.normalize(text));
            if (value == null) {
                invalid(name, text, InputText.allowed(words.keySet(), text));
            }
            return Optional.ofNullable(value);
        });
    }

    /** Returns the items of an array field; none where the field is not there. */
    public ImmutableList<JsonValue> items(String name) {
        Optional<JsonValue> value = raw(name);
        if (value.isEmpty()) {
            return ImmutableList.of();
        }
        if (value.get() instanceof JsonArray array) {
            return array.items();
        }
        wrongType(name, path(name), value.get(), "array", findings);
        return ImmutableList.of();
    }

    /** Returns the texts of an array field; none where the field is not there. */
    public ImmutableList<String> texts(String name) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        int index = 0;
        for (JsonValue item : items(name)) {
            if (item instanceof JsonText text) {
                texts.add(text.text());
            } else {
                wrongType(name, item(name, index), item, "string", findings);
            }
            index++;
        }
        return texts.build();
    }

    /** Returns the objects of an array field; none where the field is not there. */
    public ImmutableList<JsonFields> objects(String name) {
        ImmutableList.Builder<JsonFields> objects = ImmutableList.builder();
        int index = 0;
        for (JsonValue item : items(name)) {
            of(name, item(name, index++), item, findings).ifPresent(objects::add);
        }
        return objects.build();
    }

    private String item(String name, int index) {
        return path(name) + "[" + index + "]";
    }

    /** Returns an object field, if it is there. */
    public Optional<JsonFields> object(String name) {
        return raw(name).flatMap(value -> of(name, path(name), value, findings));
    }

    /** Adds an error where {@code value} is empty and the field is not there, and returns the value. */
    @CanIgnoreReturnValue
    public <T> Optional<T> required(String name, Optional<T> value) {
        if (value.isEmpty() && raw(name).isEmpty()) {
            findings.add(InputText.error("JSON-MISSING", path(name), object.at(), "json.missing", name));
        } else if (value.isEmpty()
                && raw(name).get() instanceof JsonText text
                && text.text().isBlank()) {
            invalid(name, text.text(), LocalizedText.of("不得为空", "must not be blank"));
        }
        return value;
    }

    /** Adds the error that a field's value is invalid. */
    public void invalid(String name, Object value, Object reason) {
        findings.add(InputText.error(
                "JSON-VALUE",
                path(name),
                at(name),
                "json.value",
                name,
                InputText.shown(String.valueOf(value)),
                reason));
    }

    /** Adds an error for each field that nobody asked for, with the nearest known field. */
    public void finish() {
        object.fields().forEach((name, value) -> {
            if (!asked.contains(name)) {
                findings.add(InputText.error(
                        "JSON-UNKNOWN",
                        path(InputText.shown(name)),
                        value.at(),
                        "json.unknown",
                        InputText.shown(name),
                        InputText.nearest(asked, name)));
            }
        });
    }

    private static void wrongType(String name, String path, JsonValue value, String type, Findings.Builder findings) {
        findings.add(InputText.error(
                "JSON-TYPE", path, value.at(), "json.type", name, InputText.text("type." + type), describe(value)));
    }

    private static LocalizedText describe(JsonValue value) {
        if (value instanceof JsonText text) {
            return LocalizedText.verbatim("'" + InputText.shown(text.text()) + "'");
        }
        if (value instanceof JsonNumber number) {
            return LocalizedText.verbatim(number.number().toPlainString());
        }
        if (value instanceof JsonHugeNumber number) {
            return LocalizedText.verbatim(InputText.shown(number.text()));
        }
        if (value instanceof JsonBoolean flag) {
            return LocalizedText.verbatim(String.valueOf(flag.value()));
        }
        if (value instanceof JsonNull) {
            return LocalizedText.verbatim("null");
        }
        return InputText.text(value instanceof JsonArray ? "type.array" : "type.object");
    }
}
