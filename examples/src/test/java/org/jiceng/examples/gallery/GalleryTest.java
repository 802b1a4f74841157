package org.jiceng.examples.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Keeps the pictures of {@code docs/gallery.md} equal to what the library draws, and the code below them equal to the
 * code that drew them. {@code -Djiceng.update=true} brings the files up to date instead.
 */
class GalleryTest {

    private static final Path DOCS = Path.of("../docs");
    private static final boolean UPDATE = Boolean.getBoolean("jiceng.update");

    private record Picture(String method, String title, Supplier<String> svg) {
        String file() {
            return "images/gallery-" + method + ".svg";
        }
    }

    private static final ImmutableList<Picture> PICTURES = ImmutableList.of(
            new Picture("masters", "Both masters of each station · 条块双重管理", Gallery::masters),
            new Picture("upright", "Upright leaves · 竖排", Gallery::upright),
            new Picture("rolledUp", "Alike bodies as one · 同类归并", Gallery::rolledUp),
            new Picture("neighbourhood", "What is near one body · 一个主体的邻近", Gallery::neighbourhood),
            new Picture("grades", "Grades laid over a chart · 等次叠加", Gallery::grades),
            new Picture("difference", "What changed between two days · 两日之间的变化", Gallery::difference),
            new Picture("succession", "Which bodies became which · 沿革", Gallery::succession),
            new Picture("admission", "An admission · 事项准入", Gallery::admission),
            new Picture("flow", "A procedure · 流程", Gallery::flow),
            new Picture("points", "Points won of full points · 得分", Gallery::points));

    @Test
    void showsEachPictureWithTheCodeThatDrewIt() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/jiceng/examples/gallery/Gallery.java"));
        StringBuilder page = new StringBuilder();
        page.append("# Gallery · 图例集\n\n");
        page.append("Every picture is drawn by the code below it, from an invented subdistrict of 60 bodies. ");
        page.append(
                "`write(Path.of(\"chart.svg\"))` writes any of them; charts of a structure and of a difference have ");
        page.append("every format (`toMermaid()`, `toHtml()`, `write(Path.of(\"chart.puml\"))`), ");
        page.append(
                "flows are also Mermaid (`toMermaid()`, `write(Path.of(\"flow.mmd\"))`), bars are pictures only.\n");
        for (Picture picture : PICTURES) {
            page.append("\n## ").append(picture.title()).append("\n\n![").append(picture.title());
            page.append("](").append(picture.file()).append(")\n\n```java\n");
            page.append(body(source, picture.method())).append("```\n");
        }
        if (UPDATE) {
            Files.writeString(DOCS.resolve("gallery.md"), page);
        }
        assertThat(DOCS.resolve("gallery.md")).content().isEqualTo(page.toString());
    }

    /** Returns the lines of a method's body, moved to the left margin. */
    private static String body(String source, String method) {
        String head = "    static String " + method + "() {\n";
        int start = source.indexOf(head);
        assertThat(start).as("method %s of the gallery", method).isPositive();
        String body = source.substring(start + head.length(), source.indexOf("\n    }\n", start) + 1);
        return body.lines().map(line -> line.replaceFirst("^ {8}", "") + "\n").reduce("", String::concat);
    }

    @Test
    void everyPictureIsWhatTheLibraryDraws() throws IOException {
        for (Picture picture : PICTURES) {
            Path file = DOCS.resolve(picture.file());
            String svg = picture.svg().get();
            if (UPDATE) {
                Files.writeString(file, svg);
            }
            assertThat(file).content().isEqualTo(svg);
        }
    }

    @Test
    void theSubdistrictHasSixtyBodies() {
        assertThat(Subdistrict.structure().size()).isEqualTo(60);
    }
}
