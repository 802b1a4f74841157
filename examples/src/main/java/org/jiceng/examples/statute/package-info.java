/** The code of the page {@code docs/statute.md}: how committees are organised, under the law of a day. */
@CheckReturnValue
@NullMarked
package org.jiceng.examples.statute;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
