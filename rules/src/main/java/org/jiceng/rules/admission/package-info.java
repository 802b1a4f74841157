/**
 * Whether a matter may be handed down to a body (事项准入): under the law of a day, on what conditions, and on which
 * article.
 *
 * <p>{@link org.jiceng.rules.admission.AdmissionPolicy} is the one type to start with.
 * {@link org.jiceng.rules.admission.AdmissionPolicy#national()} has the rules of the two organic laws and of national
 * policy, in every version with its dates; duty lists are added by the caller. A
 * {@link org.jiceng.rules.admission.AdmissionRequest} says what an applicant states, and leaves out what it does not.
 * The {@link org.jiceng.rules.admission.AdmissionDecision} has one of five {@link org.jiceng.rules.admission.Outcome
 * outcomes}, the findings it rests on, what has to follow, which facts are missing, and a trace of every rule.
 *
 * <p>What changed on 2026-01-01: for residents committees, consent and unified arrangement (article 20 of the old law)
 * gave way to the legality of the entrusted matter and its funds (article 43 of the new one). For villagers committees,
 * legality came on top of the funds, and the township owes funds as well as conditions for assistance.
 *
 * <p>Who applies decides which clause counts. What a department hands down is entrusted work, what a government hands
 * down is assistance, by whichever of the two words a request calls it.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.admission;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
