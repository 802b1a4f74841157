package org.jiceng.core.diagram.svg;

import static org.jiceng.core.diagram.escape.Escaper.XML;

import org.jiceng.core.diagram.escape.Template;

/** A picture while it is written: its head, and texts and rectangles in px. */
public final class Sheet {

    private static final Template HEAD = Template.of("""
            <svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}" viewBox="0 0 {} {}" role="img" \
            font-family="'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',\
            'WenQuanYi Micro Hei',sans-serif">
            <title>{}</title>
            {}<rect class="page" width="{}" height="{}" fill="#ffffff"/>
            """);
    private static final Template TEXT = Template.of("""
            <text class="{}" x="{}" y="{}" dy=".35em" font-size="{}" fill="{}"{} text-anchor="{}">{}</text>
            """);
    private static final Template RECT = Template.of("""
            <rect class="{}" x="{}" y="{}" width="{}" height="{}" rx="4" fill="{}" stroke="{}"/>
            """);

    private final StringBuilder out;

    /** Makes a picture that is written into {@code out}. */
    public Sheet(StringBuilder out) {
        this.out = out;
    }

    /**
     * Begins the picture.
     *
     * @param description the picture in one sentence, for those who cannot see it, or empty
     */
    public void begin(String title, String description, int width, int height) {
        String described = description.isEmpty() ? "" : "<desc>" + XML.escape(description) + "</desc>\n";
        HEAD.append(out, width, height, width, height, XML.escape(title), described, width, height);
    }

    /**
     * Writes a line of text.
     *
     * @param role what it is, one word of ASCII; {@code title} is bold
     * @param anchor which part of it stands at {@code x}: start, middle or end
     * @param y where its middle is
     */
    public void text(String role, String anchor, int x, int y, int size, String color, String text) {
        String weight = role.equals("title") ? " font-weight=\"bold\"" : "";
        TEXT.append(out, role, x, y, size, color, weight, anchor, XML.escape(text));
    }

    /** Writes a rectangle with round corners. */
    public void rect(String role, int x, int y, int width, int height, String fill, String stroke) {
        RECT.append(out, role, x, y, width, height, fill, stroke);
    }
}
