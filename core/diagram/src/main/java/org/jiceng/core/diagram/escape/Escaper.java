package org.jiceng.core.diagram.escape;

import org.jiceng.core.internal.SafeText;

/**
 * Writes any text so that it can stand in one format, on one line, and be read back as the same name.
 *
 * <p>A format has special characters with a written form of their own. Of the others it takes all as they are, or only
 * those that are known to be harmless in it, and has the rest as numbers.
 */
public final class Escaper {

    /** Takes all but its special characters as they are. */
    private static final int ALL = 0;

    /** Takes no marks that are not seen, among them those that turn the direction of writing. */
    private static final int VISIBLE = 1;

    /** Takes no ASCII punctuation either. */
    private static final int NO_PUNCTUATION = 2;

    /** Takes only ASCII letters and digits, Han characters, kana, CJK and full-width punctuation. */
    private static final int LISTED = 3;

    private static final String DECIMAL = "0123456789";
    private static final String HEX = "0123456789abcdef";

    /** XML character data, or an attribute value in double quotes. */
    public static final Escaper XML = new Escaper("&<>\"'", "&amp; &lt; &gt; &quot; &#39;");

    /**
     * A string of the DOT language, between its quotes. A backslash is doubled, because {@code \N} and its like are
     * replaced in labels; an ampersand is an entity, because Graphviz reads entities in every string.
     */
    public static final Escaper DOT = new Escaper(VISIBLE, "\\\"&", "\\\\ \\\" &amp;", "&#", DECIMAL, 0, ";");

    /** An HTML-like label of the DOT language, where a backslash is an escape too. */
    public static final Escaper DOT_HTML = new Escaper("&<>\"'\\", "&amp; &lt; &gt; &quot; &#39; \\\\");

    /** A string of JSON between its quotes, which may stand in a {@code script} of a page and cannot end it. */
    public static final Escaper JSON = new Escaper("\"\\<>&'", "\\u0022 \\u005c \\u003c \\u003e \\u0026 \\u0027");

    /** A line of Markdown, CommonMark and its dialects; spaces that it would drop are numbers too. */
    public static final Escaper MARKDOWN = new Escaper(NO_PUNCTUATION, "", "", "&#", DECIMAL, 0, ";");

    /** A line of plain text on a terminal; a {@code <} that would look like the beginning of a number is one too. */
    public static final Escaper OUTLINE = new Escaper(VISIBLE, "", "", "<U+", HEX, 0, ">");

    /**
     * A string of Mermaid, between its quotes: no directive, no mark-up, no entity and no end of it. In labels that are
     * drawn without HTML it draws entities as they are written, or breaks a line within one. So what could end or begin
     * something stands in its full-width form, the two signs between which it keeps its own entities in other signs,
     * and a mark that is not seen is named.
     */
    public static final Escaper MERMAID =
            new Escaper(VISIBLE, "&<>\"#`{\\ﬂ¶", "＆ ＜ ＞ ＂ ＃ ｀ ｛ ＼ fl ⁋", "＜U+", HEX, 4, "＞");

    /**
     * A label of PlantUML, which replaces {@code %date()} and its like, reads several mark-up languages in labels and
     * lets some of them load files.
     */
    public static final Escaper PLANTUML = new Escaper(LISTED, "", "", "<U+", "0123456789ABCDEF", 4, ">");

    /** A scalar of YAML in double quotes, between them. */
    public static final Escaper YAML = new Escaper(LISTED, "", "", "\\U", HEX, 8, "");

    private final int taken;
    private final String special;
    private final String[] written;
    private final String before;
    private final String digits;
    private final int leastDigits;
    private final String after;

    private Escaper(String special, String written) {
        this(ALL, special, written, "", DECIMAL, 0, "");
    }

    /** @param written the forms of the special characters, with spaces between them */
    private Escaper(
            int taken, String special, String written, String before, String digits, int leastDigits, String after) {
        this.taken = taken;
        this.special = special;
        this.written = written.split(" ", -1);
        this.before = before;
        this.digits = digits;
        this.leastDigits = leastDigits;
        this.after = after;
    }

    /**
     * Returns whether no format needs to escape anything in a text; a space may need it. Nearly all names are such, and
     * to see that is much faster than to escape them.
     */
    public static boolean isPlain(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a character stands for itself in every format. */
    public static boolean isPlain(char c) {
        return (c >= 0x3400 && c <= 0x9FFF) || isListed(c);
    }

    /** Returns the text as it stands in this format; what {@link SafeText#oneLine} replaces is replaced. */
    public String escape(String text) {
        return isPlain(text) ? text : escapeLine(SafeText.oneLine(text));
    }

    private String escapeLine(String line) {
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int place = special.indexOf(c);
            if (place >= 0) {
                out.append(written[place]);
            } else if (takes(line, i, c)) {
                out.appendCodePoint(c);
            } else {
                appendNumber(out, c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private boolean takes(String line, int i, int c) {
        if (c == ' ') {
            return this != MARKDOWN || (i > 0 && i + 1 < line.length() && line.charAt(i + 1) != ' ');
        }
        if (c == '<' && this == OUTLINE) {
            return !line.startsWith(before, i);
        }
        return switch (taken) {
            case ALL -> true;
            case VISIBLE -> !isInvisible(c) || (this == MERMAID && isJoiner(c));
            case NO_PUNCTUATION -> isListed(c) || (c > '~' && c != 0xA0 && !isInvisible(c));
            default -> isListed(c);
        };
    }

    private void appendNumber(StringBuilder out, int c) {
        out.append(before);
        int start = out.length();
        for (int rest = c; rest > 0 || out.length() - start < leastDigits; rest /= digits.length()) {
            out.insert(start, digits.charAt(rest % digits.length()));
        }
        out.append(after);
    }

    private static boolean isListed(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c >= 0x3001 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** Joins or parts letters and the parts of an emoji, and does nothing else. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
