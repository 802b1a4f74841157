package org.jiceng.core.diagram.svg;

import java.util.Optional;

/**
 * A box of a picture, before it has a place.
 *
 * @param id the id in the picture, unique
 * @param key what it stands for
 * @param parent the place of its parent among the boxes, or -1 for a root
 * @param label the name in it
 * @param detail the line below the name
 * @param badge the mark at its foot
 * @param description what is said of it beside the picture
 * @param link where a click leads, a safe address
 * @param kind what its colour stands for, one word of ASCII
 * @param paint its colours
 */
public record SvgNode(
        String id,
        String key,
        int parent,
        String label,
        Optional<String> detail,
        Optional<String> badge,
        String description,
        Optional<String> link,
        String kind,
        NodePaint paint) {}
