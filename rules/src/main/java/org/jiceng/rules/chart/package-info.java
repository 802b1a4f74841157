/**
 * Decisions and assessments as pictures (图示): the flow of an admission, scores as bars, and what can be laid over an
 * organisation chart.
 *
 * <p>{@link org.jiceng.rules.chart.AdmissionFlow} draws who applied, who consented, who decided in which prescribed
 * steps and whether in time, what has to follow by when, and whether the body may refuse, from one real decision.
 * {@link org.jiceng.rules.chart.ScoreCharts} draws points won of full points, with both directions of an assessment
 * side by side. {@link org.jiceng.rules.chart.BodyOverlays} colours the bodies of a chart by their grade, their score
 * or the number of duties that they bear.
 *
 * <pre>{@code
 * AdmissionFlow.of(decision, structure).toSvg();
 * ScoreCharts.of(twoWayAssessment, village, "双向考核").toSvg();
 * OrgChart.of(structure).overlay(BodyOverlays.grades(ranking)).toSvg();
 * }</pre>
 *
 * <p>The pictures are made by {@link org.jiceng.core.diagram.figure} and {@link org.jiceng.core.diagram.view}; nothing
 * is decided or scored here.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.chart;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
