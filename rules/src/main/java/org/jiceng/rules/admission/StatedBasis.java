package org.jiceng.rules.admission;

/**
 * The basis that an applicant states (申请依据).
 *
 * @param kind the kind of text
 * @param text the text in words, for example 《江西省居家社区养老服务条例》; may be empty where {@code kind} is {@link BasisKind#NONE}
 */
public record StatedBasis(BasisKind kind, String text) {}
