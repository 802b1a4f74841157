package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.core.diagram.svg.Swatch;

/** What the colours of the boxes of a diagram mean: exactly those that are drawn. */
final class Legend {

    private Legend() {}

    /**
     * Returns the entries for styles, if there are several, and for tones; in the order of their enums. Plain boxes
     * that are all of one kind are called by it, because their style says nothing.
     */
    static ImmutableList<Swatch> swatches(Diagram diagram, Words words) {
        Set<NodeStyle> styles = EnumSet.noneOf(NodeStyle.class);
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        Set<String> plain = new HashSet<>();
        for (DiagramNode node : diagram.nodes()) {
            if (node.tone().isEmpty() && node.style() == NodeStyle.PLAIN) {
                plain.add(node.kindName(words));
            }
            if (node.tone().isPresent()) {
                tones.add(node.tone().get());
            } else {
                styles.add(node.style());
            }
        }
        ImmutableList.Builder<Swatch> swatches = ImmutableList.builder();
        if (styles.size() > 1 || !tones.isEmpty()) {
            for (NodeStyle style : styles) {
                boolean one = style == NodeStyle.PLAIN && plain.size() == 1;
                swatches.add(
                        new Swatch(style.paint(), "", one ? plain.iterator().next() : words.name(style)));
            }
        }
        for (Tone tone : tones) {
            swatches.add(new Swatch(tone.paint(), tone.sign(), words.name(diagram, tone)));
        }
        return swatches.build();
    }
}
