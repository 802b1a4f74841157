/**
 * What the packages of assessment share and nobody outside of this module sees: the sentences in Chinese and English
 * ({@link org.jiceng.rules.assessment.internal.Texts}, from which to start), the limits of numbers and ids
 * ({@link org.jiceng.rules.assessment.internal.Amounts}), and the conventions of JSON output
 * ({@link org.jiceng.rules.assessment.internal.JsonOut}).
 *
 * <p>This package is not exported. It may change in any release.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
