package org.jiceng.core.diagram;

import java.util.Locale;

/**
 * Writes a {@link Diagram} in one format (渲染器).
 *
 * <p>Every renderer of this package is immutable, draws siblings in declared order, loses no node and no edge, invents
 * none, and gives the same text for the same diagram and language on every machine. The text ends in a line break.
 */
public interface DiagramRenderer {

    /**
     * Writes a diagram.
     *
     * @param diagram what to draw
     * @param locale the language of the words that the renderer adds: names of relations, the legend, the notes;
     *     English for an English locale, Chinese for every other
     * @return the text of a whole file, ending in a line break
     * @throws DiagramTooLargeException if the format cannot hold a diagram of that size
     */
    String render(Diagram diagram, Locale locale);

    /**
     * Writes a diagram with words in its own language around it.
     *
     * @throws DiagramTooLargeException if the format cannot hold a diagram of that size
     */
    default String render(Diagram diagram) {
        return render(diagram, diagram.locale());
    }
}
