package org.jiceng.core.law;

/**
 * A number that a law sets, and where it sets it (法定数值).
 *
 * @param value the number
 * @param citation the provision
 */
public record LegalNumber(int value, Citation citation) {}
