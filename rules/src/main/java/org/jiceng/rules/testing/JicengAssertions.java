package org.jiceng.rules.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.figure.BarChart;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.duty.DutyList;
import org.jspecify.annotations.Nullable;

/** The entry point to the assertions of this library (断言), for a static import beside that of AssertJ. */
@CheckReturnValue
public final class JicengAssertions {

    private JicengAssertions() {}

    /** Returns assertions about a decision on a request. */
    public static AdmissionDecisionAssert assertThat(@Nullable AdmissionDecision actual) {
        return new AdmissionDecisionAssert(actual);
    }

    /** Returns assertions about a chart. */
    public static ChartAssert assertThat(@Nullable Diagram actual) {
        return new ChartAssert(actual);
    }

    /** Returns assertions about a chart of a structure. */
    public static ChartAssert assertThat(@Nullable OrgChart actual) {
        return new ChartAssert(actual);
    }

    /** Returns assertions about a flow, for example that of an admission or of a succession. */
    public static ChartAssert assertThat(@Nullable FlowDiagram actual) {
        return new ChartAssert(actual);
    }

    /** Returns assertions about a bar chart. */
    public static ChartAssert assertThat(@Nullable BarChart actual) {
        return new ChartAssert(actual);
    }

    /** Returns assertions about findings. */
    public static FindingsAssert assertThat(@Nullable Findings actual) {
        return new FindingsAssert(actual);
    }

    /** Returns assertions about a scorecard. */
    public static ScorecardAssert assertThat(@Nullable Scorecard actual) {
        return new ScorecardAssert(actual);
    }

    /** Returns assertions about a round of assessment in both directions. */
    public static TwoWayAssessmentAssert assertThat(@Nullable TwoWayAssessment actual) {
        return new TwoWayAssessmentAssert(actual);
    }

    /** Returns assertions about a structure. */
    public static GovernanceStructureAssert assertThat(@Nullable GovernanceStructure actual) {
        return new GovernanceStructureAssert(actual);
    }

    /** Returns assertions about a duty list. */
    public static DutyListAssert assertThat(@Nullable DutyList actual) {
        return new DutyListAssert(actual);
    }
}
