package org.jiceng.core.diagram.view;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramFormat;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;

/**
 * A chart of a structure in one line (组织结构图): a {@link DiagramView} with the structure that it is laid over.
 *
 * <pre>{@code
 * OrgChart.of(structure).root(town).depth(3).show(DISPATCHES, COORDINATES).write(Path.of("town.svg"));
 * }</pre>
 *
 * <p>Immutable: each method returns another chart and leaves this one alone. The order of the calls does not matter;
 * what is said twice holds as it was said last.
 */
public final class OrgChart {

    private final GovernanceStructure structure;
    private final DiagramView view;

    private OrgChart(GovernanceStructure structure, DiagramView view) {
        this.structure = structure;
        this.view = view;
    }

    /** Returns the chart of a whole structure, without relations. */
    public static OrgChart of(GovernanceStructure structure) {
        return new OrgChart(structure, DiagramView.builder().build());
    }

    /** Returns the chart of a structure under a view that was made before. */
    public static OrgChart of(GovernanceStructure structure, DiagramView view) {
        return new OrgChart(structure, view);
    }

    private DiagramView.Builder changed() {
        return DiagramView.builder().from(view);
    }

    private OrgChart with(DiagramView.Builder changed) {
        return new OrgChart(structure, changed.build());
    }

    /** Returns this chart with a title, see {@link DiagramView#title()}. */
    public OrgChart title(String title) {
        return with(changed().title(title));
    }

    /** Returns this chart with a body at its top, see {@link DiagramView#root()}. */
    public OrgChart root(BodyId root) {
        return with(changed().root(root));
    }

    /**
     * Returns this chart with so many levels, see {@link DiagramView#depth()}.
     *
     * @throws IllegalStateException if {@code levels} is less than 1
     */
    public OrgChart depth(int levels) {
        return with(changed().depth(levels));
    }

    /**
     * Returns this chart with the relations of these kinds drawn and no others, see
     * {@link DiagramView#relationKinds()}.
     */
    public OrgChart show(RelationKind... kinds) {
        return with(changed().relationKinds(ImmutableList.copyOf(kinds)));
    }

    /** Returns this chart with bodies of these kinds only, see {@link DiagramView#bodyKinds()}. */
    public OrgChart only(BodyKind... kinds) {
        return with(changed().bodyKinds(ImmutableList.copyOf(kinds)));
    }

    /** Returns this chart without these bodies and what is below them, see {@link DiagramView#without()}. */
    public OrgChart without(BodyId... bodies) {
        return with(changed().without(ImmutableList.copyOf(bodies)));
    }

    /**
     * Returns this chart of the neighbourhood of a body, see {@link DiagramView#around()}.
     *
     * @param body the body in the middle
     * @param distance how many steps it reaches, at least 1
     * @throws IllegalStateException if {@code distance} is less than 1
     */
    public OrgChart around(BodyId body, int distance) {
        return with(changed().around(body).distance(distance));
    }

    /** Returns this chart as of a day, see {@link DiagramView#date()}. */
    public OrgChart on(LocalDate day) {
        return with(changed().date(day));
    }

    /**
     * Returns this chart with one node for so many alike siblings or more, see {@link DiagramView#rollUp()}.
     *
     * @throws IllegalStateException if {@code least} is less than 2
     */
    public OrgChart rollUp(int least) {
        return with(changed().rollUp(least));
    }

    /** Returns this chart with grades, scores or loads on its bodies, see {@link DiagramView#overlay()}. */
    public OrgChart overlay(Overlay overlay) {
        return with(changed().overlay(overlay));
    }

    /** Returns this chart with its source named below it, see {@link DiagramView#source()}. */
    public OrgChart source(String source) {
        return with(changed().source(source));
    }

    /** Returns this chart in a language: English for an English locale, Chinese for every other. */
    public OrgChart in(Locale locale) {
        return with(changed().locale(locale));
    }

    /** Returns what this chart shows, for other structures and other days. */
    public DiagramView view() {
        return view;
    }

    /**
     * Returns the chart, not yet in any format.
     *
     * @throws IllegalArgumentException if a body that was named is not in the structure on the day
     */
    public Diagram diagram() {
        return view.of(structure);
    }

    /** Returns the chart on pages of at most so many nodes, an overview first, see {@link Diagram#pages}. */
    public ImmutableList<Diagram> pages(int most) {
        return diagram().pages(most);
    }

    /** Returns the chart in a format, in the language of the chart. */
    public String to(DiagramFormat format) {
        return format.renderer().render(diagram(), view.locale());
    }

    /** Returns the chart as a finished picture. */
    public String toSvg() {
        return to(DiagramFormat.SVG);
    }

    /** Returns the chart as a Mermaid flowchart, rolled up if Mermaid would refuse it. */
    public String toMermaid() {
        return to(DiagramFormat.MERMAID);
    }

    /** Returns the chart as a page that needs nothing else. */
    public String toHtml() {
        return to(DiagramFormat.HTML);
    }

    /**
     * Writes the chart to a file, in UTF-8 and in the format that the extension of its name asks for.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if no format has the extension
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, to(DiagramFormat.of(file)));
    }
}
