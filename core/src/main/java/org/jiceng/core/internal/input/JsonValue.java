package org.jiceng.core.internal.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jiceng.core.finding.SourceLocation;

/** A JSON value that knows where in its file it stands. */
public sealed interface JsonValue {

    /** Returns where the value begins. */
    SourceLocation at();

    /** An object, its fields in order. */
    record JsonObject(SourceLocation at, ImmutableMap<String, JsonValue> fields) implements JsonValue {}

    /** An array. */
    record JsonArray(SourceLocation at, ImmutableList<JsonValue> items) implements JsonValue {}

    /** A text. */
    record JsonText(SourceLocation at, String text) implements JsonValue {}

    /** A number, exact. */
    record JsonNumber(SourceLocation at, BigDecimal number) implements JsonValue {}

    /** A number with more digits or a greater exponent than the limit, as written. */
    record JsonHugeNumber(SourceLocation at, String text) implements JsonValue {}

    /** True or false. */
    record JsonBoolean(SourceLocation at, boolean value) implements JsonValue {}

    /** Null. */
    record JsonNull(SourceLocation at) implements JsonValue {}
}
