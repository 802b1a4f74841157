/** The code of the page {@code docs/structures.md}: bodies, relations, tables, history and JSON in ten minutes. */
@CheckReturnValue
@NullMarked
package org.jiceng.examples.structures;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
