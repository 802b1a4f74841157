/**
 * What may be asked of a grassroots body, and how it is assessed.
 *
 * <p>A duty list ({@code duty}) says what a body has to do. A request to hand something down is decided under the law
 * of the day ({@code admission}) by rules of the engine ({@code engine}). Only listed duties may be assessed
 * ({@code assessment}). Users test their own rules with {@code testing}.
 */
@CheckReturnValue
@NullMarked
@JicengStyle
package org.jiceng.rules;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jiceng.core.internal.JicengStyle;
import org.jspecify.annotations.NullMarked;
