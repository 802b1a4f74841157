package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * A right of the body to refuse the matter (拒绝权).
 *
 * @param rule the rule that gives it
 * @param text what it says
 * @param citations where it is written
 */
public record Refusal(RuleId rule, LocalizedText text, ImmutableList<Citation> citations) {}
