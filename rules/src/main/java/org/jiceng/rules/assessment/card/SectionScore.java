package org.jiceng.rules.assessment.card;

import java.math.BigDecimal;
import org.jiceng.rules.assessment.scheme.Section;

/**
 * The subtotal of a section on a scorecard (大项小计).
 *
 * @param section the section
 * @param depth 0 for a top section, 1 for a section in it, and so on
 * @param points the sum of what its lines and adjustments contribute, as shown
 * @param full the sum of what its lines could contribute in full, as shown
 */
public record SectionScore(Section section, int depth, BigDecimal points, BigDecimal full) {}
