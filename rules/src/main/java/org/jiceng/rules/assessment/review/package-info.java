/**
 * The review of a scheme before anybody is scored (方案审查).
 *
 * <p>{@link org.jiceng.rules.assessment.review.SchemeReview} is the one type to start with. A published scheme has
 * errors; the review finds them and gathers them all: points that do not add up, sub-points that do not fit the weight,
 * a cap that its own rule exceeds, duplicate numbers, grades that cannot be reached or overlap, quotas over 100 %, a
 * missing tie rule, a missing policy, a target of zero, an indicator without a duty or on one that is not listed, a
 * veto or a separate assessment that the law of the place forbids, and weights below those that the law requires.
 *
 * <p>Each finding has a stable id such as {@code SCHEME-SECTION-SUM}, names what it is about, and shows the numbers.
 * Nothing is mended: a scheme with errors can still be scored, and its findings are published with the result.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.assessment.review;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
