package org.jiceng.core.diagram.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiceng.core.diagram.svg.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Points won of full points (得分条形图): panels side by side, for example the two directions of an assessment, each with a
 * bar for each section.
 */
public final class BarChart {

    /** The most bars of a panel, inclusive. */
    public static final int MAX_BARS = 100;

    private static final int PANEL = 420;
    private static final int TRACK = 372;
    private static final int MARGIN = 24;
    private static final int ROW = 46;

    private final String title;
    private final ImmutableList<Panel> panels;
    private final @Nullable String source;

    private BarChart(Builder from) {
        checkState(from.title != null, "title of a bar chart must be set, but was not");
        title = from.title;
        panels = from.panels.build();
        source = from.source;
        checkState(!title.isBlank(), "title of a bar chart must not be blank, but was '%s'", title);
        checkState(!panels.isEmpty(), "bar chart must have at least one panel, but had none");
    }

    /** The title, not blank. */
    public String title() {
        return title;
    }

    /** The panels from left to right. */
    public ImmutableList<Panel> panels() {
        return panels;
    }

    /** Where the points come from. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * A panel (一栏).
     *
     * @param name its heading, for example 自上而下 92.5
     * @param bars its bars from top to bottom, at most {@value BarChart#MAX_BARS}
     */
    public record Panel(String name, ImmutableList<Bar> bars) {

        /**
         * Checks the number of bars.
         *
         * @throws IllegalArgumentException if there are too many
         */
        public Panel {
            checkArgument(
                    bars.size() <= MAX_BARS,
                    "panel '%s' must have at most %s bars, but had '%s'",
                    name,
                    MAX_BARS,
                    bars.size());
        }

        /** Returns a panel. */
        public static Panel of(String name, List<Bar> bars) {
            return new Panel(name, ImmutableList.copyOf(bars));
        }
    }

    /**
     * A bar (一条).
     *
     * @param label what was judged
     * @param won the points won; drawn from 0 to the full points, written as they are
     * @param full the full points, above 0
     */
    public record Bar(String label, BigDecimal won, BigDecimal full) {

        /**
         * Checks the full points.
         *
         * @throws IllegalArgumentException if they are not above 0
         */
        public Bar {
            checkArgument(full.signum() > 0, "full points of bar '%s' must be above 0, but were '%s'", label, full);
        }

        private int length() {
            BigDecimal drawn = won.max(BigDecimal.ZERO).min(full);
            return drawn.multiply(BigDecimal.valueOf(TRACK))
                    .divide(full, 0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
    }

    /** Returns this chart as a finished picture. */
    public String toSvg() {
        Page page = new Page();
        int rows =
                panels().stream().mapToInt(panel -> panel.bars().size()).max().orElse(0);
        int width = Math.max(panels().size() * PANEL + 2 * MARGIN, Page.LEAST);
        int top = page.title(title(), width) + 8;
        int x = (width - panels().size() * PANEL) / 2;
        for (int i = 0; i < panels().size(); i++) {
            appendPanel(page, panels().get(i), x + (PANEL - TRACK) / 2, top, i % 2 == 0 ? "#1f4e8c" : "#a65a00");
            x += PANEL;
        }
        int bottom = page.footer(source().orElse(""), width, top + 24 + rows * ROW + MARGIN / 2);
        return page.finish(title(), width, bottom + 8);
    }

    /**
     * Writes this chart to a file, in UTF-8, as a picture.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if its name does not end in {@code .svg}
     */
    public void write(Path file) throws IOException {
        FigureFile.extension(file, "bar chart", ImmutableList.of(".svg"));
        Files.writeString(file, toSvg());
    }

    private static void appendPanel(Page page, Panel panel, int x, int top, String color) {
        String name =
                TextMeasure.wrap(panel.name(), TRACK * TextMeasure.EM / 16, 1).get(0);
        page.open("panel", panel.name());
        page.text("name", "start", x, top, 16, color, name);
        page.close();
        int y = top + 24;
        for (Bar bar : panel.bars()) {
            page.open("bar", bar.label());
            String points = bar.won().toPlainString() + " / " + bar.full().toPlainString();
            int room = TRACK - Page.px(points, 13) - 12;
            String label =
                    TextMeasure.wrap(bar.label(), room * TextMeasure.EM / 13, 1).get(0);
            page.text("label", "start", x, y + 8, 13, "#111827", label);
            page.text("points", "end", x + TRACK, y + 8, 13, "#111827", points);
            page.rect("full", x, y + 19, TRACK, 12, "#e5e9f0", "#c2c9d4");
            if (bar.length() > 0) {
                page.rect("won", x, y + 19, bar.length(), 12, color, color);
            }
            page.close();
            y += ROW;
        }
    }

    private Object[] parts() {
        return new Object[] {title, panels, source};
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BarChart that && Arrays.equals(parts(), that.parts());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    @Override
    public String toString() {
        return "bar chart " + Arrays.toString(parts());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BarChart}; each method sets, or adds to, what it says under the same name. */
    public static final class Builder {
        private @Nullable String title;
        private final ImmutableList.Builder<Panel> panels = ImmutableList.builder();
        private @Nullable String source;

        Builder() {}

        /** Sets the title, not blank. */
        @CanIgnoreReturnValue
        public Builder title(String value) {
            title = value;
            return this;
        }

        /** Adds panels. */
        @CanIgnoreReturnValue
        public Builder addPanels(Panel... added) {
            panels.add(added);
            return this;
        }

        /** Adds panels. */
        @CanIgnoreReturnValue
        public Builder addAllPanels(Iterable<Panel> added) {
            panels.addAll(added);
            return this;
        }

        /** Sets where the points come from. */
        @CanIgnoreReturnValue
        public Builder source(String value) {
            source = value;
            return this;
        }

        /**
         * Returns the bar chart.
         *
         * @throws IllegalStateException if the title is blank or there is no panel
         */
        public BarChart build() {
            return new BarChart(this);
        }
    }
}
