package org.jiceng.rules.admission;

/**
 * The basis that an applicant states (申请依据). What is named in the form of a citation is looked up on the day, see
 * {@link BasisStanding}.
 *
 * @param kind the kind of text
 * @param text the text in words, for example 《江西省居家社区养老服务条例》; where it is blank and {@code kind} is a law or a
 *     regulation, a request is incomplete if a rule asks for its basis
 */
public record StatedBasis(BasisKind kind, String text) {}
