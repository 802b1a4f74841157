package org.jiceng.core.diagram.figure;

import com.google.common.collect.ImmutableList;
import org.jiceng.core.diagram.escape.Escaper;
import org.jiceng.core.diagram.svg.TextMeasure;

/** A picture while it is drawn: rectangles, texts and arrows in px. */
final class Page {

    /** The least width of a picture, in px, so that a long title has few lines. */
    static final int LEAST = 480;

    private static final int MARGIN = 24;
    private static final int TITLE_LINES = 8;
    private static final String FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
            + "'WenQuanYi Micro Hei',sans-serif";

    private final StringBuilder out = new StringBuilder(8000);

    /** Returns the width of a line in px, rounded up. */
    static int px(String line, int size) {
        return (TextMeasure.width(line) * size + TextMeasure.EM - 1) / TextMeasure.EM;
    }

    /** Writes the title in as many lines as it needs, and returns how far down the picture may begin. */
    int title(String title, int width) {
        ImmutableList<String> lines =
                TextMeasure.wrapEvenly(title, (width - 2 * MARGIN) * TextMeasure.EM / 22, TITLE_LINES);
        int y = 36;
        for (String line : lines) {
            text("title", "middle", width / 2, y, 22, "#111827", line);
            y += 28;
        }
        return y + 12;
    }

    /** Writes where the picture comes from below it, and returns how far down it then reaches. */
    int footer(String source, int width, int top) {
        int y = top;
        if (!source.isEmpty()) {
            open("source", source);
            for (String line : TextMeasure.wrap(source, (width - 2 * MARGIN) * TextMeasure.EM / 12, 4)) {
                text("footer", "start", MARGIN, y, 12, "#4b5563", line);
                y += 20;
            }
            close();
        }
        return y;
    }

    void rect(String role, int x, int y, int width, int height, String fill, String stroke) {
        out.append("<rect class=\"").append(role).append("\" x=\"").append(x);
        out.append("\" y=\"").append(y).append("\" width=\"").append(width);
        out.append("\" height=\"").append(height).append("\" rx=\"4\" fill=\"").append(fill);
        out.append("\" stroke=\"").append(stroke).append("\"/>\n");
    }

    void text(String role, String anchor, int x, int y, int size, String color, String text) {
        out.append("<text class=\"").append(role).append("\" x=\"").append(x);
        out.append("\" y=\"").append(y).append("\" dy=\".35em\" font-size=\"").append(size);
        out.append("\" fill=\"").append(color);
        out.append(role.equals("title") ? "\" font-weight=\"bold" : "");
        out.append("\" text-anchor=\"").append(anchor).append("\">");
        out.append(Escaper.XML.escape(text)).append("</text>\n");
    }

    void arrow(String path, String color, String dashes, int x, int y, int turn) {
        out.append("<path class=\"arrow\" d=\"")
                .append(path)
                .append("\" fill=\"none\" stroke=\"")
                .append(color);
        out.append("\" stroke-width=\"1.6");
        out.append(dashes.isEmpty() ? "" : "\" stroke-dasharray=\"" + dashes);
        out.append("\"/><path class=\"head\" transform=\"translate(")
                .append(x)
                .append(' ')
                .append(y);
        out.append(") rotate(")
                .append(turn)
                .append(")\" d=\"M0,0L-9,-4.5L-9,4.5Z\" fill=\"")
                .append(color);
        out.append("\"/>\n");
    }

    void open(String role, String title) {
        out.append("<g class=\"").append(role).append("\"><title>").append(Escaper.XML.escape(title));
        out.append("</title>\n");
    }

    void close() {
        out.append("</g>\n");
    }

    /** Returns the whole file. */
    String finish(String title, int width, int height) {
        String size = width + "\" height=\"" + height;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 " + width + ' ' + height
                + "\" role=\"img\" font-family=\"" + FONTS + "\">\n<title>" + Escaper.XML.escape(title)
                + "</title>\n<rect class=\"page\" width=\"" + size + "\" fill=\"#ffffff\"/>\n" + out + "</svg>\n";
    }
}
