package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The text of a box, wrapped, and the room it needs in px.
 *
 * @param label the lines of the label
 * @param detail the lines below it in smaller letters
 * @param badge the mark at the foot, or empty
 */
record BoxText(ImmutableList<String> label, ImmutableList<String> detail, Optional<String> badge) {

    static final int LABEL_SIZE = 14;
    static final int SMALL_SIZE = 11;
    static final int LABEL_LINE = 18;
    static final int SMALL_LINE = 15;
    static final int BADGE_LINE = 18;
    static final int PADDING_X = 10;
    static final int PADDING_Y = 8;

    private static final int MAX_LABEL = 12 * TextMeasure.EM;
    private static final int MAX_SMALL = MAX_LABEL * LABEL_SIZE / SMALL_SIZE;
    private static final int MAX_LABEL_LINES = 8;
    private static final int MAX_SMALL_LINES = 2;

    /** Wraps the text of a node. */
    static BoxText of(DiagramNode node) {
        return new BoxText(
                TextMeasure.wrap(node.label(), MAX_LABEL, MAX_LABEL_LINES),
                node.detail()
                        .map(detail -> TextMeasure.wrap(detail, MAX_SMALL, MAX_SMALL_LINES))
                        .orElse(ImmutableList.of()),
                node.badge()
                        .map(badge -> TextMeasure.wrap(badge, MAX_SMALL - 2 * TextMeasure.EM, 1)
                                .get(0)));
    }

    /** Returns the width of the widest line with the padding on both sides. */
    int width() {
        int widest = label.stream().mapToInt(line -> px(line, LABEL_SIZE)).max().orElse(0);
        for (String line : detail) {
            widest = Math.max(widest, px(line, SMALL_SIZE));
        }
        return Math.max(widest, badge.map(BoxText::badgeWidth).orElse(0)) + 2 * PADDING_X;
    }

    /** Returns the height of all lines with the padding above and below. */
    int height() {
        return label.size() * LABEL_LINE
                + detail.size() * SMALL_LINE
                + (badge.isPresent() ? BADGE_LINE : 0)
                + 2 * PADDING_Y;
    }

    /** Returns the width of the pill around a badge. */
    static int badgeWidth(String badge) {
        return px(badge, SMALL_SIZE) + 12;
    }

    /** Returns the width of a line in px, rounded up. */
    static int px(String line, int fontSize) {
        return (TextMeasure.width(line) * fontSize + TextMeasure.EM - 1) / TextMeasure.EM;
    }
}
