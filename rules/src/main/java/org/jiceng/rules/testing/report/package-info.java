/**
 * How the test kit shows decisions, and no part of its API: the whole decision with the lines marked that differ from
 * what was expected, and the provisions that it rests on.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.testing.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
