package org.jiceng.core.diagram.svg;

/**
 * Where a box stands, in px from the upper left corner of the chart.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
public record PlacedBox(int x, int y, int width, int height) {}
