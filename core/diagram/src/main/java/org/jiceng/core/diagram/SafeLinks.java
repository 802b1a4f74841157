package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.net.PercentEscaper;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.LocalizedText;

/** Decides which links may stand in a diagram: http, https, mailto and places in the same page, nothing else. */
final class SafeLinks {

    private static final ImmutableList<String> PREFIXES = ImmutableList.of("http://", "https://", "mailto:", "#");
    private static final int LIMIT = 2000;

    /** Leaves what RFC 3986 lets stand in an address, except what could end a quoted string or an entity. */
    private static final PercentEscaper ADDRESS = new PercentEscaper("-._~:/?#@!$*+,=%&", false);

    private SafeLinks() {}

    /** Returns the diagram without links that are not allowed, with a note for each that was dropped. */
    static Diagram keepOnly(Diagram diagram) {
        boolean settled = true;
        for (DiagramNode node : diagram.nodes()) {
            settled &= node.link().isEmpty() || isSettled(node);
        }
        if (settled) {
            return diagram;
        }
        ImmutableList.Builder<DiagramNode> nodes = ImmutableList.builder();
        ImmutableList.Builder<LocalizedText> notes = ImmutableList.builder();
        for (DiagramNode node : diagram.nodes()) {
            if (isSettled(node)) {
                nodes.add(node);
                continue;
            }
            Optional<String> address = node.link().flatMap(SafeLinks::address);
            nodes.add(DiagramNode.builder().from(node).link(address).build());
            if (address.isEmpty()) {
                notes.add(Phrase.LINK_DROPPED.with(node.label()));
            }
        }
        return Diagram.builder()
                .from(diagram)
                .nodes(nodes.build())
                .addAllNotes(notes.build())
                .build();
    }

    private static boolean isSettled(DiagramNode node) {
        return node.link().isEmpty() || node.link().equals(node.link().flatMap(SafeLinks::address));
    }

    /** Returns the address with everything doubtful percent-encoded, or empty if it may not be followed. */
    static Optional<String> address(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        if (link.length() > LIMIT || PREFIXES.stream().noneMatch(lower::startsWith)) {
            return Optional.empty();
        }
        return Optional.of(ADDRESS.escape(SafeText.oneLine(link)));
    }
}
