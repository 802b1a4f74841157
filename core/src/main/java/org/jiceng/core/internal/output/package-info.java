/**
 * How every writer of this library writes a file, and no part of its API: deterministic bytes, ending in a line break.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.internal.output;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
