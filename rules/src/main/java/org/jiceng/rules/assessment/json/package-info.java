/**
 * Schemes and scorecards as JSON (JSON 读写).
 *
 * <p>{@link org.jiceng.rules.assessment.json.SchemeReader} is the one type to start with. A scheme file and the builder
 * say the same, one to one: what {@link org.jiceng.rules.assessment.json.SchemeWriter} writes is read back as an equal
 * scheme, and the bytes are always the same. {@link org.jiceng.rules.assessment.json.ScorecardJson} writes scorecards,
 * rankings and two-way rounds for other programs.
 *
 * <p>A file comes from outside and is not trusted. What is wrong with it is a finding with file, line and column, and
 * unknown words are named with the nearest known one. Nothing is guessed: a file with errors gives findings and no
 * scheme.
 *
 * <p>Jackson is an optional dependency of the module; who reads no JSON does not need it.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
