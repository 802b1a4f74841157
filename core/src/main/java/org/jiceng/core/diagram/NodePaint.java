package org.jiceng.core.diagram;

/**
 * The colours of a box.
 *
 * @param fill the ground, {@code #rrggbb}
 * @param stroke the border
 * @param text the letters, at least 7:1 against the ground
 * @param dashed whether the border is dashed
 */
record NodePaint(String fill, String stroke, String text, boolean dashed) {

    /** Returns the colours of a style. */
    static NodePaint of(NodeStyle style) {
        return switch (style) {
            case GOVERNMENT -> new NodePaint("#1f4e8c", "#173b6b", "#ffffff", false);
            case PARTY -> new NodePaint("#a61b1b", "#7d1414", "#ffffff", false);
            case CONGRESS -> new NodePaint("#f3e8ff", "#7e4fb3", "#3b1363", false);
            case DEPARTMENT -> new NodePaint("#fff1e0", "#c77722", "#5a3206", false);
            case OFFICE -> new NodePaint("#e8f1fb", "#5b8bc4", "#15365f", false);
            case STATION -> new NodePaint("#e3f5f3", "#3b938b", "#0d443f", false);
            case COMMITTEE -> new NodePaint("#e6f4e6", "#4a934a", "#17431a", false);
            case ORGAN -> new NodePaint("#fbf7e1", "#a8963a", "#463c08", false);
            case GROUP -> new NodePaint("#f4f5f7", "#98a1ae", "#2b3440", false);
            case EXTERNAL -> new NodePaint("#ffffff", "#6b7280", "#2b3440", true);
            case PLAIN -> new NodePaint("#ffffff", "#6b7280", "#1f2937", false);
        };
    }
}
