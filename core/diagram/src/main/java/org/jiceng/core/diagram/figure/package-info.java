/**
 * Pictures that are not organisation charts (流程图、条形图): the steps of a procedure, which bodies became which, and points
 * won of full points.
 *
 * <p>{@link org.jiceng.core.diagram.figure.FlowDiagram} has lanes side by side, one for each who acts, and steps from
 * top to bottom. It knows no rule: whoever knows a procedure fills it in.
 *
 * <pre>{@code
 * String svg = FlowDiagram.builder()
 *         .title("事项准入流程")
 *         .addSteps(FlowStep.of("apply", "申请部门", "提出申请"))
 *         .addSteps(FlowStep.of("review", "准入办", "审核").withDeadline("5 个工作日"))
 *         .addArrows(FlowArrow.of("apply", "review"))
 *         .build()
 *         .toSvg();
 * }</pre>
 *
 * <p>{@link org.jiceng.core.diagram.figure.SuccessionChart} draws predecessors and successors with it.
 * {@link org.jiceng.core.diagram.figure.BarChart} has panels side by side, for example the two directions of an
 * assessment. Names are untrusted here too, and the same figure always gives the same bytes.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.diagram.figure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
