package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The text of a box, wrapped, and the room it needs in px.
 *
 * <p>Upright text (竖排) runs from top to bottom: its lines are columns, the first at the right, and the smaller lines
 * and the mark stay level below it.
 *
 * @param label the lines of the label
 * @param labelWidth the width of its widest line, in hundredths of an em
 * @param detail the lines below it in smaller letters
 * @param badge the mark at the foot, or empty
 * @param upright whether the label runs from top to bottom
 */
record BoxText(
        ImmutableList<String> label,
        int labelWidth,
        ImmutableList<String> detail,
        Optional<String> badge,
        boolean upright) {

    static final int LABEL_SIZE = 14;
    static final int SMALL_SIZE = 11;
    static final int LABEL_LINE = 18;
    static final int SMALL_LINE = 15;
    static final int BADGE_LINE = 18;
    static final int PADDING_X = 10;
    static final int PADDING_Y = 8;

    /** The height of a character of upright text. */
    static final int CHARACTER = 16;

    private static final int MAX_LABEL = 12 * TextMeasure.EM;
    private static final int MAX_SMALL = MAX_LABEL * LABEL_SIZE / SMALL_SIZE;
    private static final int MAX_UPRIGHT = 10;
    private static final int MAX_LABEL_LINES = 8;
    private static final int MAX_SMALL_LINES = 2;

    /** Wraps the text of a box. */
    static BoxText of(SvgNode node, boolean upright) {
        int small = upright ? 5 * TextMeasure.EM : MAX_SMALL;
        ImmutableList<String> label;
        int width = 0;
        if (upright) {
            label = Characters.columns(node.label(), MAX_UPRIGHT, MAX_LABEL_LINES);
        } else {
            label = TextMeasure.wrapEvenly(node.label(), MAX_LABEL, MAX_LABEL_LINES);
            for (String line : label) {
                width = Math.max(width, TextMeasure.width(line));
            }
        }
        return new BoxText(
                label,
                width,
                node.detail().isPresent()
                        ? TextMeasure.wrap(node.detail().get(), small, MAX_SMALL_LINES)
                        : ImmutableList.of(),
                node.badge().isPresent()
                        ? Optional.of(TextMeasure.wrap(node.badge().get(), MAX_SMALL - 2 * TextMeasure.EM, 1)
                                .get(0))
                        : Optional.empty(),
                upright);
    }

    /** Returns the width of the widest line with the padding on both sides. */
    int width() {
        int widest = upright ? label.size() * LABEL_LINE : px(labelWidth, LABEL_SIZE);
        for (String line : detail) {
            widest = Math.max(widest, px(line, SMALL_SIZE));
        }
        if (badge.isPresent()) {
            widest = Math.max(widest, badgeWidth(badge.get()));
        }
        return widest + 2 * PADDING_X;
    }

    /** Returns the height of the label alone. */
    int labelHeight() {
        if (!upright) {
            return label.size() * LABEL_LINE;
        }
        int longest = 0;
        for (String column : label) {
            longest = Math.max(longest, Characters.count(column));
        }
        return longest * CHARACTER;
    }

    /** Returns the height of all lines with the padding above and below. */
    int height() {
        return labelHeight() + detail.size() * SMALL_LINE + (badge.isPresent() ? BADGE_LINE : 0) + 2 * PADDING_Y;
    }

    /** Returns the width of the pill around a badge. */
    static int badgeWidth(String badge) {
        return px(badge, SMALL_SIZE) + 12;
    }

    /** Returns the width of a line in px, rounded up. */
    static int px(String line, int fontSize) {
        return px(TextMeasure.width(line), fontSize);
    }

    private static int px(int width, int fontSize) {
        return (width * fontSize + TextMeasure.EM - 1) / TextMeasure.EM;
    }
}
