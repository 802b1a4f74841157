/**
 * What was noticed about input, a structure, a request or a scheme: findings, and the texts that explain them.
 *
 * <p>A {@link org.jiceng.core.finding.Finding} has the id of the rule that made it, a severity, the thing it is about,
 * a text in Chinese and English, and where it applies the citations it rests on and the place in a file. Reviews and
 * readers gather every finding and return them as {@link org.jiceng.core.finding.Findings}; only builders throw.
 *
 * <p>A reader returns {@link org.jiceng.core.finding.WithFindings}: what could be read, and what could not and where.
 *
 * <p>The text of a finding is made when it is asked for, see {@link org.jiceng.core.text.LocalizedText}; each package
 * that makes findings has its sentences in a pair of resource bundles, see {@link org.jiceng.core.text.MessageBundle}.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.finding;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
