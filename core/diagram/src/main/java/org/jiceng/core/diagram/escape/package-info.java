/**
 * One total escaper for each format that a chart is written in, and no part of the API of this library.
 *
 * <p>Names come from outside. An {@link org.jiceng.core.diagram.escape.Escaper} takes any text whatever, lone
 * surrogates and control characters among it, and gives text that its format reads back as the same name and as nothing
 * else: no end of a string, no mark-up, no directive, no entity, no second line. Text is first brought to one line by
 * {@link org.jiceng.core.internal.SafeText#oneLine}; then what is special in the format is escaped, or, where a format
 * has no reliable way to do so, only what is known to be harmless passes and everything else is written as a number.
 *
 * <p>Each is tested with every code point that there is. A {@link org.jiceng.core.diagram.escape.Template} puts what
 * they give into its place.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.diagram.escape;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
