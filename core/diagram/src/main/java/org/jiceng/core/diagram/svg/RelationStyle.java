package org.jiceng.core.diagram.svg;

import org.jiceng.core.relation.RelationKind;

/**
 * How a relation kind is drawn: no two kinds share colour, dash pattern or arrow head, so that each can be told without
 * colour too.
 *
 * @param color {@code #rrggbb}, dark enough on white
 * @param dashes lengths of strokes and gaps in px as SVG writes them, or empty for a solid line
 * @param width the width in tenths of a px
 * @param head the arrow head at the second body
 * @param dotStyle the nearest line style that Graphviz knows
 * @param dotHead the arrow head as Graphviz names it
 * @param mermaidLine the arrow as Mermaid writes it
 * @param sample the line in characters, for a legend in text
 */
public record RelationStyle(
        String color,
        String dashes,
        int width,
        ArrowHead head,
        String dotStyle,
        String dotHead,
        String mermaidLine,
        String sample) {

    /** Returns the line style as PlantUML writes it behind the colour, with its comma; empty for a solid line. */
    public String plantUmlLine() {
        return switch (dotStyle) {
            case "bold" -> ",bold";
            case "dotted", "dotted,bold" -> ",dotted";
            case "solid" -> "";
            default -> ",dashed";
        };
    }

    /** Returns the arrow head as PlantUML writes it. */
    public String plantUmlHead() {
        return switch (head) {
            case FILLED_TRIANGLE -> ">";
            case VEE -> ">>";
            case BOX -> "#";
            case OPEN_TRIANGLE -> "|>";
            case FILLED_DIAMOND -> "*";
            case OPEN_DIAMOND -> "o";
            case FILLED_DOT -> "@";
            case OPEN_DOT -> "0";
            case BAR -> "+";
        };
    }

    /** Returns the arrow head as draw.io names it, with whether it is filled. */
    public String drawioHead() {
        String shape = switch (head) {
            case FILLED_TRIANGLE, OPEN_TRIANGLE -> "block";
            case VEE -> "open";
            case BOX -> "box";
            case FILLED_DIAMOND, OPEN_DIAMOND -> "diamond";
            case FILLED_DOT, OPEN_DOT -> "oval";
            case BAR -> "dash";
        };
        return "endArrow=" + shape + ";endFill=" + (head.filled() ? '1' : '0') + ';';
    }

    /** Returns the style of a kind. */
    public static RelationStyle of(RelationKind kind) {
        return switch (kind) {
            case LEADS ->
                new RelationStyle("#b3261e", "", 26, ArrowHead.FILLED_TRIANGLE, "bold", "normal", "==>", "━━▶");
            case GUIDES -> new RelationStyle("#1a7f37", "9 4", 16, ArrowHead.VEE, "dashed", "vee", "-.->", "╌╌＞");
            case ADMINISTERS -> new RelationStyle("#1f4e9c", "", 16, ArrowHead.BOX, "solid", "box", "-->", "──■");
            case ASSISTS ->
                new RelationStyle("#8a6100", "2 3", 18, ArrowHead.OPEN_TRIANGLE, "dotted", "empty", "-.->", "┄┄▷");
            case DISPATCHES ->
                new RelationStyle(
                        "#c2410c", "14 4", 20, ArrowHead.FILLED_DIAMOND, "dashed,bold", "diamond", "-->", "━╍◆");
            case COORDINATES ->
                new RelationStyle(
                        "#0e7490", "10 3 2 3", 18, ArrowHead.OPEN_DIAMOND, "dashed", "odiamond", "-.->", "─·◇");
            case SUPERVISES ->
                new RelationStyle(
                        "#6d28d9", "10 3 2 3 2 3", 16, ArrowHead.FILLED_DOT, "dotted,bold", "dot", "--o", "─··●");
            case SERVES -> new RelationStyle("#be185d", "5 3", 16, ArrowHead.OPEN_DOT, "dashed", "odot", "--o", "╌╌○");
            case LIAISES -> new RelationStyle("#475569", "2 6", 16, ArrowHead.BAR, "dotted", "tee", "--x", "┈┈┤");
        };
    }
}
