package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.relation.RelationKind;

/**
 * How the relation kind of the same name is drawn: no two share colour, dash pattern or arrow head, so that each can be
 * told without colour too.
 */
public enum RelationStyle {
    LEADS("", 8, "#b3261e 2.6 ━━▶ bold normal ==> > block;endFill=1 M0,0L-9,-4.5L-9,4.5Z"),
    GUIDES("9 4", 1, "#1a7f37 1.6 ╌╌＞ dashed vee -.-> >> open;endFill=0 M-8,-4.5L-.5,0L-8,4.5"),
    ADMINISTERS("", 6, "#1f4e9c 1.6 ──■ solid box --> # box;endFill=1 M0,-3.5L-7,-3.5L-7,3.5L0,3.5Z"),
    ASSISTS("2 3", 9, "#8a6100 1.8 ┄┄▷ dotted empty -.-> |> block;endFill=0 M-.5,0L-9,-4.5L-9,4.5Z"),
    DISPATCHES("14 4", 11, "#c2410c 2.0 ━╍◆ dashed,bold diamond --> * diamond;endFill=1 M0,0L-6,-4L-12,0L-6,4Z"),
    COORDINATES("10 3 2 3", 12, "#0e7490 1.8 ─·◇ dashed odiamond -.-> o diamond;endFill=0 M-.5,0L-6,-4L-11.5,0L-6,4Z"),
    SUPERVISES(
            "10 3 2 3 2 3",
            7,
            "#6d28d9 1.6 ─··● dotted,bold dot --o @ oval;endFill=1 M0,0A4,4 0 1 0 -8,0A4,4 0 1 0 0,0Z"),
    SERVES(
            "5 3",
            8,
            "#be185d 1.6 ╌╌○ dashed odot --o 0 oval;endFill=0 M-.5,0A3.75,3.75 0 1 0 -8,0A3.75,3.75 0 1 0 -.5,0Z"),
    LIAISES("2 6", 0, "#475569 1.6 ┈┈┤ dotted tee --x + dash;endFill=0 M-3,-5L-3,5");

    private final String dashes;
    private final int inset;
    private final ImmutableList<String> parts;

    /** @param parts what the methods below return, in their order, with spaces between */
    RelationStyle(String dashes, int inset, String parts) {
        this.dashes = dashes;
        this.inset = inset;
        this.parts = ImmutableList.copyOf(parts.split(" ", 9));
    }

    /** Returns the style of a kind. */
    public static RelationStyle of(RelationKind kind) {
        return valueOf(kind.name());
    }

    /** Returns the lengths of strokes and gaps in px as SVG writes them, or empty for a solid line. */
    public String dashes() {
        return dashes;
    }

    /** Returns how far before its end the line stops, to make room for the head, in px. */
    int inset() {
        return inset;
    }

    /** Returns the colour of line and head, {@code #rrggbb}, dark enough on white. */
    public String color() {
        return parts.get(0);
    }

    /** Returns the width of the line in px, with one decimal. */
    public String width() {
        return parts.get(1);
    }

    /** Returns the line in characters, for a legend in text. */
    public String sample() {
        return parts.get(2);
    }

    /** Returns the nearest line style that Graphviz knows. */
    public String dotLine() {
        return parts.get(3);
    }

    /** Returns the line style as PlantUML writes it behind the colour, with its comma; empty for a solid line. */
    public String plantUmlLine() {
        return dotLine().equals("solid") ? "" : "," + dotLine().replace(",bold", "");
    }

    /** Returns the arrow head as Graphviz names it. */
    public String dotHead() {
        return parts.get(4);
    }

    /** Returns the arrow as Mermaid writes it. */
    public String mermaidLine() {
        return parts.get(5);
    }

    /** Returns the arrow head as PlantUML writes it. */
    public String plantUmlHead() {
        return parts.get(6);
    }

    /** Returns the arrow head as draw.io names it, with whether it is filled. */
    public String drawioHead() {
        return parts.get(7);
    }

    /** Returns the outline of the head, for a line that comes from the left and ends at 0,0. */
    String headPath() {
        return parts.get(8);
    }

    /** Returns what the outline is filled with: an open one lets the line be seen. */
    String headFill() {
        return drawioHead().endsWith("1") ? color() : headPath().endsWith("Z") ? "#ffffff" : "none";
    }
}
