/**
 * How every reader of this library reads a file, and no part of its API: a CSV table or a JSON value whose parts know
 * the line and column they stand on, and one wording for what is wrong with them.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.internal.input;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
