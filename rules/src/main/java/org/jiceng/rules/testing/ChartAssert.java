package org.jiceng.rules.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramFormat;
import org.jiceng.core.diagram.figure.BarChart;
import org.jiceng.core.diagram.figure.FlowDiagram;
import org.jiceng.core.diagram.view.OrgChart;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a chart (图表断言): that it is what it was when a person last looked at it.
 *
 * <p>The golden file is written anew instead of being compared when the system property {@value #UPDATE} is
 * {@code true}; look at what changed before it is committed.
 */
public final class ChartAssert extends AbstractAssert<ChartAssert, Object> {

    /** The system property that makes golden files be written anew. */
    public static final String UPDATE = "jiceng.update";

    private static final int SHOWN_LINES = 3;

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    ChartAssert(@Nullable Object actual) {
        super(actual, ChartAssert.class);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public ChartAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /**
     * Verifies that the chart, in the format that the extension of the file asks for, is what the file has, byte for
     * byte but for the way in which lines end. A {@link FlowDiagram} is a picture or a Mermaid flowchart, a
     * {@link BarChart} a picture.
     *
     * @param golden the file, for example {@code src/test/golden/street.svg}
     * @throws IllegalArgumentException if the chart has no format with the extension
     */
    public ChartAssert matchesGolden(Path golden) {
        isNotNull();
        String drawn = draw(DiagramFormat.of(golden), golden);
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Path folder = golden.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.writeString(golden, drawn);
            } else if (!Files.exists(golden)) {
                fail(TestingText.text("chart.missing", golden, UPDATE));
            } else {
                compare(golden, Files.readString(golden).replace("\r\n", "\n"), drawn);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private String draw(DiagramFormat format, Path golden) {
        if (actual instanceof Diagram diagram) {
            return diagram.to(format);
        }
        if (actual instanceof OrgChart chart) {
            return chart.to(format);
        }
        if (actual instanceof FlowDiagram flow && format == DiagramFormat.SVG) {
            return flow.toSvg();
        }
        if (actual instanceof FlowDiagram flow && format == DiagramFormat.MERMAID) {
            return flow.toMermaid();
        }
        if (actual instanceof BarChart bars && format == DiagramFormat.SVG) {
            return bars.toSvg();
        }
        throw new IllegalArgumentException("golden file of a "
                + actual.getClass().getSimpleName()
                + " must end in " + (actual instanceof BarChart ? ".svg" : ".svg, .mmd or .mermaid") + ", but was '"
                + golden + "'");
    }

    private void compare(Path golden, String expected, String drawn) {
        if (expected.equals(drawn)) {
            return;
        }
        List<String> before = expected.lines().toList();
        List<String> after = drawn.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        StringBuilder shown = new StringBuilder(
                TestingText.text("chart.differs", golden, line + 1, UPDATE).in(locale));
        append(shown, "- ", before, line);
        append(shown, "+ ", after, line);
        failWithMessage("%s", shown);
    }

    private static void append(StringBuilder shown, String sign, List<String> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + SHOWN_LINES); i++) {
            shown.append('\n').append(sign).append(lines.get(i));
        }
    }

    private void fail(LocalizedText text) {
        failWithMessage("%s", text.in(locale));
    }
}
