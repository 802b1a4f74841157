package org.jiceng.core.diagram;

import java.util.Locale;
import org.jiceng.core.diagram.escape.WideText;
import org.jiceng.core.diagram.escape.XmlEscaper;
import org.jiceng.core.text.Language;

/**
 * Writes a diagram as one page that needs nothing else (单文件网页): the picture, an outline that opens and closes, and a
 * list of the relations.
 *
 * <p>With JavaScript the page can be searched, filtered by kinds of body and of relation, used with the keyboard
 * ({@code /} to search, arrows in the outline) and opened at a search ({@code page.html#q=派出所}); without it, outline
 * and picture are all there. It prints. Its content security policy allows its own script and style, by their hashes,
 * and nothing else: the page loads nothing and sends nothing.
 */
public final class HtmlRenderer implements DiagramRenderer {

    private final SvgRenderer picture;

    /** Creates a renderer with the usual picture. */
    public HtmlRenderer() {
        this(new SvgRenderer());
    }

    private HtmlRenderer(SvgRenderer picture) {
        this.picture = picture;
    }

    /** Returns a renderer whose picture is drawn by {@code picture}. */
    public static HtmlRenderer withPicture(SvgRenderer picture) {
        return new HtmlRenderer(picture);
    }

    @Override
    public String render(Diagram diagram, Locale locale) {
        Words words = new Words(locale);
        SyntheticIds ids = SyntheticIds.of(diagram);
        HtmlOutline outline = new HtmlOutline(diagram, words, ids);
        StringBuilder out =
                WideText.builder(diagram.nodes().size() * 600 + diagram.edges().size() * 500 + 20_000);
        appendHead(out, diagram, locale);
        appendHeader(out, diagram, words);
        outline.appendTools(out);
        out.append("<main>\n<section class=\"picture\" aria-label=\"")
                .append(words.say(Phrase.HTML_PICTURE))
                .append("\">\n");
        out.append(picture.chart(diagram, words, ids).draw());
        out.append("</section>\n<section class=\"outline\">\n<h2>");
        out.append(words.say(Phrase.HTML_OUTLINE)).append("</h2>\n");
        outline.appendTree(out);
        out.append("</section>\n");
        outline.appendRelations(out);
        out.append("</main>\n");
        for (String line : words.footer(diagram)) {
            out.append("<footer><p>").append(XmlEscaper.escape(line)).append("</p></footer>\n");
        }
        out.append("<script type=\"application/json\" id=\"data\">");
        outline.appendData(out);
        out.append("</script>\n<script>").append(PageParts.SCRIPT);
        return out.append("</script>\n</body>\n</html>\n").toString();
    }

    private static void appendHead(StringBuilder out, Diagram diagram, Locale locale) {
        out.append("<!DOCTYPE html>\n<html lang=\"");
        out.append(Language.of(locale) == Language.ENGLISH ? "en" : "zh-CN");
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        out.append(PageParts.POLICY).append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(XmlEscaper.escape(diagram.title())).append("</title>\n<style>");
        out.append(PageParts.STYLE).append("</style>\n</head>\n<body>\n");
    }

    private static void appendHeader(StringBuilder out, Diagram diagram, Words words) {
        out.append("<header>\n<h1>").append(XmlEscaper.escape(diagram.title())).append("</h1>\n");
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            out.append("<p>").append(XmlEscaper.escape(subtitle)).append("</p>\n");
        }
        out.append("<p>").append(XmlEscaper.escape(words.description(diagram))).append("</p>\n</header>\n");
    }
}
