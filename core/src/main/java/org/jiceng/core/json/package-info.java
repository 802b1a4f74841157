/**
 * Structures as JSON: written for keeping and exchange, read back as they were.
 *
 * <p>{@link org.jiceng.core.json.StructureJson} is the one type to start with. It writes a whole structure with every
 * description of every body, its relations with their legal basis, and the events of its history:
 *
 * <pre>{@code
 * Files.writeString(file, StructureJson.write(history));
 * StructureHistory again = StructureJson.read(file).value();
 * }</pre>
 *
 * <p>Small values are written the way they print and are parsed again: a period as {@code 2021-01-01/..}, a division
 * code as its digits, a provision as its numbers. The bytes depend on the content alone.
 *
 * <p>This package needs {@code jackson-core}, an optional dependency; who does not use JSON does without it.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
