package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.law.Citation;

/**
 * Two rules that answer one question differently for a case, and neither prevails: their texts have the same rank and
 * the same first day (规范冲突). Only whoever made them can resolve it.
 *
 * @param question the question
 * @param one a rule, the first in the order of the book
 * @param other the other rule
 * @param citations what both cite on the day
 * @param <F> the type of the case
 */
public record Conflict<F>(String question, Rule<F> one, Rule<F> other, ImmutableList<Citation> citations) {}
