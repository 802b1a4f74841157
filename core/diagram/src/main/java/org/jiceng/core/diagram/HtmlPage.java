package org.jiceng.core.diagram;

import static org.jiceng.core.diagram.escape.Escaper.JSON;
import static org.jiceng.core.diagram.escape.Escaper.XML;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.core.diagram.escape.Template;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.Language;

/** A page while it is written: the picture, and around it tools, outline, relations, and the data for the script. */
final class HtmlPage {

    private static final String SCRIPT = read("page.js");
    private static final String STYLE = read("page.css");

    /**
     * Allows script and style of this library and nothing else. The hashes are those of the two files, as a test makes
     * sure; to compute them would take a fresh process longer than to write the page.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'sha256-ITwIHzX5ZpeR1P2W7z+3TuAeJNO6voo2C5OS6DPJtjM=';"
                    + " style-src 'sha256-gI+K+8jm6r2BYii/9vYKKIFcywQyqop3MPN2nCwWazQ='; base-uri 'none'; form-action 'none'";

    private static final Template HEAD = Template.of("""
            <!DOCTYPE html>
            <html lang="{}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title>
            <style>{}</style>
            </head>
            <body>
            <header>
            <h1>{}</h1>
            """);
    private static final Template PARAGRAPH = Template.of("<p>{}</p>\n");
    private static final Template TOOLS = Template.of("""
            </header>
            <div class="tools" role="search" hidden>
            <input type="search" id="search" placeholder="{}" aria-label="{}">
            <output id="count"></output>
            """);
    private static final Template BUTTON = Template.of("<button type=\"button\" id=\"{}\">{}</button>\n");
    private static final Template CHECK_BOXES = Template.of("<fieldset><legend>{}</legend>\n");
    private static final Template CHECK_BOX =
            Template.of("<label><input type=\"checkbox\" name=\"{}\" value=\"{}\" checked> {}</label>\n");
    private static final Template PICTURE = Template.of("""
            </div>
            <main>
            <section class="picture" aria-label="{}">
            """);
    private static final Template OUTLINE = Template.of("""
            </section>
            <section class="outline">
            <h2>{}</h2>
            <ul>
            """);
    private static final String TEXT = "{}<b>{}</b>{} <small>{}{}</small>{}";
    private static final Template LEAF = Template.of("<li id=\"o{}\"><span>" + TEXT + "</span></li>\n");
    private static final Template BRANCH =
            Template.of("<li id=\"o{}\"><details open><summary>" + TEXT + "</summary>\n<ul>\n");
    private static final Template RELATIONS = Template.of("<details class=\"relations\"><summary>{}</summary>\n<ul>\n");
    private static final Template RELATION = Template.of("<li data-kind=\"{}\">{}</li>\n");
    private static final Template FOOTER = Template.of("<footer><p>{}</p></footer>\n");
    private static final Template DATA =
            Template.of("<script type=\"application/json\" id=\"data\">{\"words\":{\"matches\":\"{}\"},\"nodes\":[");
    private static final Template NODE = Template.of("{}\n{\"id\":\"{}\",\"kind\":{},\"text\":\"{} {}{}{} {}\"}");
    private static final Template END = Template.of("\n]}</script>\n<script>{}</script>\n</body>\n</html>\n");

    private final StringBuilder out;
    private final Diagram diagram;
    private final Words words;
    private final SyntheticIds ids;
    /** The kinds of node, in the order in which they first occur. */
    private final List<String> kinds = new ArrayList<>();
    /** Which of them each node is. */
    private final int[] kindOf;

    private HtmlPage(StringBuilder out, Diagram diagram, Words words) {
        this.out = out;
        this.diagram = diagram;
        this.words = words;
        this.ids = SyntheticIds.of(diagram);
        int size = diagram.nodes().size();
        kindOf = new int[size];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String kind = diagram.nodes().get(i).kindName(words);
            if (i > 0 && kind.equals(kinds.get(kindOf[i - 1]))) {
                kindOf[i] = kindOf[i - 1];
                continue;
            }
            Integer number = numbers.get(kind);
            if (number == null) {
                number = kinds.size();
                numbers.put(kind, number);
                kinds.add(kind);
            }
            kindOf[i] = number;
        }
    }

    /** Returns the page of a diagram with a picture of it. */
    static String of(Diagram diagram, Locale locale, SvgRenderer picture) {
        int room = diagram.nodes().size() * 160 + diagram.edges().size() * 200 + 20_000;
        StringBuilder out = Template.file(SvgRenderer.room(diagram) + room);
        new HtmlPage(out, diagram, new Words(locale)).write(locale, picture);
        return out.toString();
    }

    private void write(Locale locale, SvgRenderer picture) {
        String title = XML.escape(diagram.title());
        HEAD.append(out, Language.of(locale) == Language.ENGLISH ? "en" : "zh-CN", POLICY, title, STYLE, title);
        String subtitle = words.subtitle(diagram);
        if (!subtitle.isEmpty()) {
            PARAGRAPH.append(out, XML.escape(subtitle));
        }
        PARAGRAPH.append(out, XML.escape(words.description(diagram)));
        appendTools();
        PICTURE.append(out, words.say(Phrase.HTML_PICTURE));
        picture.chart(diagram, words, ids).draw(out);
        OUTLINE.append(out, words.say(Phrase.HTML_OUTLINE));
        appendItems(DiagramIndex.NONE);
        out.append("</ul>\n</section>\n");
        appendRelations();
        out.append("</main>\n");
        for (String line : words.footer(diagram)) {
            FOOTER.append(out, XML.escape(line));
        }
        appendData();
        END.append(out, SCRIPT);
    }

    private void appendTools() {
        String search = XML.escape(words.say(Phrase.HTML_SEARCH));
        TOOLS.append(out, search, search);
        BUTTON.append(out, "open", words.say(Phrase.HTML_OPEN));
        BUTTON.append(out, "close", words.say(Phrase.HTML_CLOSE));
        BUTTON.append(out, "size", words.say(Phrase.HTML_SIZE));
        BUTTON.append(out, "print", words.say(Phrase.HTML_PRINT));
        CHECK_BOXES.append(out, words.say(Phrase.HTML_KINDS));
        for (int i = 0; i < kinds.size(); i++) {
            CHECK_BOX.append(out, "kind", i, XML.escape(kinds.get(i)));
        }
        out.append("</fieldset>\n");
        if (!diagram.edges().isEmpty()) {
            CHECK_BOXES.append(out, words.say(Phrase.RELATIONS));
            for (RelationKind kind : diagram.index().kinds()) {
                CHECK_BOX.append(out, "relation", kind.name(), XML.escape(words.sample(kind)));
            }
            out.append("</fieldset>\n");
        }
    }

    private void appendItems(int parent) {
        DiagramIndex index = diagram.index();
        for (int i = index.firstChild(parent); i != DiagramIndex.NONE; i = index.nextSibling(i)) {
            if (index.firstChild(i) == DiagramIndex.NONE) {
                appendItem(LEAF, i);
            } else {
                appendItem(BRANCH, i);
                appendItems(i);
                out.append("</ul>\n</details></li>\n");
            }
        }
    }

    private void appendItem(Template template, int number) {
        DiagramNode node = diagram.nodes().get(number);
        boolean linked = node.link().isPresent();
        template.append(
                out,
                ids.of(number),
                linked ? "<a href=\"" + XML.escape(node.link().get()) + "\">" : "",
                XML.escape(node.label()),
                linked ? "</a>" : "",
                XML.escape(kinds.get(kindOf[number])),
                node.detail().isPresent() ? " " + XML.escape(node.detail().get()) : "",
                node.mark().isPresent()
                        ? " <span class=\"mark\">" + XML.escape(node.mark().get()) + "</span>"
                        : "");
    }

    private void appendRelations() {
        if (diagram.edges().isEmpty()) {
            return;
        }
        RELATIONS.append(out, words.say(Phrase.RELATIONS));
        for (DiagramEdge edge : diagram.edges()) {
            RELATION.append(out, edge.kind().name(), XML.escape(words.sentence(diagram, edge)));
        }
        out.append("</ul>\n</details>\n");
    }

    /** Appends the nodes as JSON; the search looks at the label, the kind, the detail, the mark and the key. */
    private void appendData() {
        DATA.append(out, JSON.escape(words.say(Phrase.HTML_MATCHES)));
        for (int i = 0; i < diagram.nodes().size(); i++) {
            DiagramNode node = diagram.nodes().get(i);
            NODE.append(
                    out,
                    i == 0 ? "" : ",",
                    ids.of(i),
                    kindOf[i],
                    JSON.escape(node.label()),
                    JSON.escape(kinds.get(kindOf[i])),
                    node.detail().isPresent() ? " " + JSON.escape(node.detail().get()) : "",
                    node.mark().isPresent() ? " " + JSON.escape(node.mark().get()) : "",
                    JSON.escape(node.key()));
        }
    }

    private static String read(String name) {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("file of the library must be there, but '" + name + "' is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
