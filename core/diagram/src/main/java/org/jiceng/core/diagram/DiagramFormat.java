package org.jiceng.core.diagram;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The formats in which a diagram can be written (图表格式), each with the extensions of its files. */
public enum DiagramFormat implements Labeled {
    /** Picture, SVG 图片, see {@link SvgRenderer}. */
    SVG("SVG 图片", "SVG picture", "svg"),
    /** Self-contained page, 网页, see {@link HtmlRenderer}. */
    HTML("网页", "HTML page", "html", "htm"),
    /** Mermaid flowchart, see {@link MermaidRenderer}. */
    MERMAID("Mermaid 流程图", "Mermaid flowchart", "mmd", "mermaid"),
    /** PlantUML, see {@link PlantUmlRenderer}. */
    PLANTUML("PlantUML 图", "PlantUML diagram", "puml", "plantuml"),
    /** Input for Graphviz, see {@link DotRenderer}. */
    DOT("Graphviz 图", "Graphviz graph", "dot", "gv"),
    /** Outline as Markdown, Markdown 大纲, see {@link OutlineRenderer#markdown()}. */
    MARKDOWN("Markdown 大纲", "Markdown outline", "md"),
    /** Outline as plain text, 文本大纲, see {@link OutlineRenderer#text()}. */
    TEXT("文本大纲", "text outline", "txt"),
    /** File of draw.io, see {@link DrawioRenderer}. */
    DRAWIO("draw.io 图", "draw.io drawing", "drawio"),
    /** GraphML, see {@link GraphMlRenderer}. */
    GRAPHML("GraphML 数据", "GraphML graph", "graphml");

    private final String chinese;
    private final String english;
    private final ImmutableList<String> extensions;

    DiagramFormat(String chinese, String english, String... extensions) {
        this.chinese = chinese;
        this.english = english;
        this.extensions = ImmutableList.copyOf(extensions);
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns the extensions of files in this format, without a point; the usual one first. */
    public ImmutableList<String> extensions() {
        return extensions;
    }

    /** Returns a renderer of this format with nothing chosen. */
    public DiagramRenderer renderer() {
        return switch (this) {
            case SVG -> new SvgRenderer();
            case HTML -> new HtmlRenderer();
            case MERMAID -> new MermaidRenderer();
            case PLANTUML -> new PlantUmlRenderer();
            case DOT -> new DotRenderer();
            case MARKDOWN -> OutlineRenderer.markdown();
            case TEXT -> OutlineRenderer.text();
            case DRAWIO -> new DrawioRenderer();
            case GRAPHML -> new GraphMlRenderer();
        };
    }

    /** Returns the format of an extension without a point, in capital or small letters; empty if there is none. */
    public static Optional<DiagramFormat> ofExtension(String extension) {
        String lower = Ascii.toLowerCase(extension);
        for (DiagramFormat format : values()) {
            if (format.extensions.contains(lower)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the format that the name of a file asks for. A name that is nothing but an extension, {@code svg} or
     * {@code .svg}, asks for none.
     *
     * @throws IllegalArgumentException if no format has its extension; the message names all that there are
     */
    public static DiagramFormat of(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "" : name.toString();
        int point = text.lastIndexOf('.');
        return ofExtension(point > 0 ? text.substring(point + 1) : "")
                .orElseThrow(() -> new IllegalArgumentException(
                        "name of a diagram file must end in one of " + known() + ", but was '" + file + "'"));
    }

    private static String known() {
        ImmutableList.Builder<String> known = ImmutableList.builder();
        for (DiagramFormat format : values()) {
            format.extensions.forEach(extension -> known.add("." + extension));
        }
        return String.join(", ", known.build());
    }
}
