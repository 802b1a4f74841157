package org.jiceng.core.diagram;

import java.util.Locale;

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
        return HtmlPage.of(diagram, locale, picture);
    }
}
