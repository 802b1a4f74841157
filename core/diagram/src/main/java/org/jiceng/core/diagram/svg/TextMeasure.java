package org.jiceng.core.diagram.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.core.diagram.escape.Escaper;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.DisplayWidth;

/**
 * Measures and wraps text without a font, in hundredths of an em.
 *
 * <p>A character that Unicode calls wide is 1 em, so is any other that is not known to be narrower; ASCII has the
 * widths of Noto Sans CJK, about 0.56 em on average; what combines with the character before it is 0. Emoji are wider
 * than an em in most fonts. Letters of other alphabets are thus taken too wide rather than too narrow.
 */
public final class TextMeasure {

    /** One em. */
    public static final int EM = 100;

    private static final int LATIN = 75;
    private static final int EMOJI = 130;
    private static final int HALF_WIDTH = 50;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final char ELLIPSIS = '…';
    private static final String OPENING = "（《〈“‘【〔［｛「『([{";
    private static final String CLOSING = "，。、；：？！）】》〉」』〕］｝”’…—·％,.;:?!)]}%";

    /** Advance widths of U+0020 to U+007E, two digits each. */
    private static final String ASCII =
            "28 33 47 56 56 92 68 28 34 34 47 56 28 35 28 39 56 56 56 56 56 56 56 56 56 56 28 28 56 56 56 47 "
                    + "95 61 66 64 69 59 55 69 73 29 53 65 54 81 72 74 63 74 63 60 60 72 57 88 57 53 60 34 39 34 56 56 "
                    + "61 56 62 51 62 56 32 56 61 27 27 56 28 93 61 61 62 62 39 47 38 61 52 80 50 52 47 34 27 34 56";

    private TextMeasure() {}

    /** Returns the width of a text on one line. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Character.isSurrogate((char) c)) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            width += width(c);
        }
        return width;
    }

    /** Returns the width of a text that is {@linkplain Escaper#isPlain plain}, as nearly all names are; else -1. */
    static int plainWidth(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Escaper.isPlain(c)) {
                return -1;
            }
            width += width(c);
        }
        return width;
    }

    /** Returns the width of a line in px in letters of so many px, rounded up. */
    public static int px(String line, int size) {
        return px(width(line), size);
    }

    /** Returns a width in px in letters of so many px, rounded up. */
    static int px(int width, int size) {
        return (width * size + EM - 1) / EM;
    }

    /** Returns the width of one code point. */
    public static int width(int c) {
        if (isHan(c)) {
            return EM;
        }
        if (c >= ' ' && c <= '~') {
            int place = (c - ' ') * 3;
            return (ASCII.charAt(place) - '0') * 10 + ASCII.charAt(place + 1) - '0';
        }
        if (isCombining(c)) {
            return 0;
        }
        if (c >= 0xA0 && c <= 0x24F) {
            return LATIN;
        }
        if (c >= 0x1F000 && c <= 0x1FAFF) {
            return EMOJI;
        }
        return (c >= 0xFF61 && c <= 0xFFDC) || (c >= 0xFFE8 && c <= 0xFFEE) ? HALF_WIDTH : EM;
    }

    /** The characters of nearly all names, for which nothing else needs to be asked. */
    private static boolean isHan(int c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    private static boolean isCombining(int c) {
        return c > '~' && !isHan(c) && DisplayWidth.isCombining(c);
    }

    /**
     * Wraps a text into lines.
     *
     * <p>A line breaks after a space or beside a character that is not ASCII, never before closing or behind opening
     * punctuation and never inside a character made of several; only a word wider than a line is cut. A space at a
     * break stays at the end of its line, so the lines together are the text, unless it needs more than
     * {@code maxLines}: then the last line ends in an ellipsis.
     *
     * @param text the text; line breaks in it count as spaces
     * @param maxWidth the width of a line in hundredths of an em, at least two em
     * @param maxLines how many lines there may be, at least 1
     * @return at least one line
     */
    public static ImmutableList<String> wrap(String text, int maxWidth, int maxLines) {
        int plain = plainWidth(text);
        if (plain >= 0 && plain <= maxWidth) {
            return ImmutableList.of(text);
        }
        String rest = SafeText.oneLine(text);
        if (width(rest) <= maxWidth) {
            return ImmutableList.of(rest);
        }
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int count = 1; ; count++) {
            int end = endOfLine(rest, maxWidth);
            if (end == rest.length()) {
                return lines.add(rest).build();
            }
            if (count == maxLines) {
                int cut = endOfLine(rest, maxWidth - EM);
                return lines.add(rest.substring(0, cut) + ELLIPSIS).build();
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
    }

    /** Returns a text cut to one line, with an ellipsis if something is left out. */
    public static String cut(String text, int maxWidth) {
        return wrap(text, maxWidth, 1).get(0);
    }

    /**
     * Wraps a text like {@link #wrap} into no more lines than needed, but as even as possible, so that no character
     * stands alone on the last.
     */
    public static ImmutableList<String> wrapEvenly(String text, int maxWidth, int maxLines) {
        ImmutableList<String> lines = wrap(text, maxWidth, maxLines);
        if (lines.size() == 1) {
            return lines;
        }
        int wanted = lines.size();
        for (int width = Math.max(2 * EM, width(String.join("", lines)) / wanted); width < maxWidth; width += EM / 2) {
            ImmutableList<String> even = wrap(text, width, wanted + 1);
            if (even.size() <= wanted) {
                return even;
            }
        }
        return lines;
    }

    /** Returns where the first line of the text ends. */
    private static int endOfLine(String text, int maxWidth) {
        int width = 0;
        int lastBreak = 0;
        int lastCluster = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > 0 && isClusterStart(text, i, c)) {
                lastCluster = i;
                if (isBreakBetween(text.codePointBefore(i), c)) {
                    lastBreak = i;
                }
            }
            width += c == ' ' ? 0 : width(c);
            if (width > maxWidth && lastCluster > 0) {
                return lastBreak > 0 ? lastBreak : lastCluster;
            }
            width += c == ' ' ? width(c) : 0;
            i += Character.charCount(c);
        }
        return text.length();
    }

    /**
     * Cuts a text into columns of upright writing (竖排), as even as possible.
     *
     * @param longest how many characters a column may have
     * @param most how many columns there may be; of a longer text the last ends in an ellipsis
     * @return the characters of each column; what combines stays with the character before it
     */
    static ImmutableList<List<String>> columns(String text, int longest, int most) {
        List<String> characters = characters(SafeText.oneLine(text));
        if (characters.size() > longest * most) {
            characters.subList(longest * most - 1, characters.size()).clear();
            characters.add(String.valueOf(ELLIPSIS));
        }
        ImmutableList.Builder<List<String>> columns = ImmutableList.builder();
        int from = 0;
        for (int left = (characters.size() + longest - 1) / longest; left > 0; left--) {
            int to = from + (characters.size() - from + left - 1) / left;
            columns.add(characters.subList(from, to));
            from = to;
        }
        return columns.build();
    }

    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > start && isClusterStart(text, i, c)) {
                characters.add(text.substring(start, i));
                start = i;
            }
            i += Character.charCount(c);
        }
        characters.add(text.substring(start));
        return characters;
    }

    private static boolean isClusterStart(String text, int i, int c) {
        return !isCombining(c) && text.codePointBefore(i) != ZERO_WIDTH_JOINER;
    }

    private static boolean isBreakBetween(int before, int after) {
        if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || before > '~' || after > '~';
    }
}
