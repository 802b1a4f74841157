package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import org.jiceng.core.diagram.svg.Swatch;

/** What the colours of the boxes of a diagram mean: exactly those that are drawn. */
final class Legend {

    private Legend() {}

    /** Returns the entries for styles, if there are several, and for tones; in the order of their enums. */
    static ImmutableList<Swatch> swatches(Diagram diagram, Words words) {
        Set<NodeStyle> styles = EnumSet.noneOf(NodeStyle.class);
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        for (DiagramNode node : diagram.nodes()) {
            if (node.tone().isPresent()) {
                tones.add(node.tone().get());
            } else {
                styles.add(node.style());
            }
        }
        ImmutableList.Builder<Swatch> swatches = ImmutableList.builder();
        if (styles.size() > 1 || !tones.isEmpty()) {
            for (NodeStyle style : styles) {
                swatches.add(new Swatch(style.paint(), "", words.name(style)));
            }
        }
        for (Tone tone : tones) {
            swatches.add(new Swatch(tone.paint(), tone.sign(), words.name(diagram, tone)));
        }
        return swatches.build();
    }
}
