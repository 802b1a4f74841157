/**
 * Charts of the structure (组织结构图): a diagram is nodes in their official order and typed edges between them, and a
 * renderer writes it as text or as a picture.
 *
 * <p>{@link org.jiceng.core.diagram.Diagram} is the one type to start with. Its nodes form a forest, drawn as a tree in
 * the declared order of siblings (官方排序); its edges are relations of {@link org.jiceng.core.relation.RelationKind},
 * drawn over the tree, each kind with a line style and a name of its own. A dispatched station shows both masters: the
 * place where it stands in the tree, and the relations that its department and its township have to it.
 *
 * <pre>{@code
 * Diagram diagram = Diagram.builder()
 *         .title("红旗街道组织结构图")
 *         .addNodes(DiagramNode.of("street", "红旗街道办事处", NodeStyle.GOVERNMENT))
 *         .addNodes(DiagramNode.builder().key("police").label("红旗派出所").parent("street")
 *                 .style(NodeStyle.STATION).build())
 *         .addEdges(DiagramEdge.of("street", RelationKind.COORDINATES, "police"))
 *         .build();
 * String picture = diagram.toSvg();
 * }</pre>
 *
 * <p>Three renderers write the same diagram: {@link org.jiceng.core.diagram.SvgRenderer} a finished picture,
 * {@link org.jiceng.core.diagram.DotRenderer} input for Graphviz, {@link org.jiceng.core.diagram.MermaidRenderer} a
 * flowchart for wikis. Names come from outside and are untrusted: each format has one total escaper, ids in the output
 * are made up, and the same diagram always gives the same bytes, ending in a line break.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.diagram;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
