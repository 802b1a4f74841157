package org.jiceng.core.diagram.svg;

/**
 * An entry of the legend that says what a colour of boxes means.
 *
 * @param paint the colours
 * @param sign the sign that tells the same without colour, or empty
 * @param name what they mean
 */
public record Swatch(NodePaint paint, String sign, String name) {}
