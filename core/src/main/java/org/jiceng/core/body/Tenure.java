package org.jiceng.core.body;

import org.jiceng.core.time.ValidityPeriod;

/**
 * The time for which a person holds a post (任职).
 *
 * @param holder the person's name, or any key that the caller uses for persons
 * @param period the days in office
 */
public record Tenure(String holder, ValidityPeriod period) {}
