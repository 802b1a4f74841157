package org.jiceng.core.diagram.svg;

import org.jiceng.core.relation.RelationKind;

/**
 * A relation of a picture, before its line is routed.
 *
 * @param source the place of its first body among the boxes
 * @param kind the kind
 * @param target the place of its second body among the boxes
 * @param name what stands at a line of this relation alone
 * @param sentence the whole relation in words
 */
public record SvgEdge(int source, RelationKind kind, int target, String name, String sentence) {}
