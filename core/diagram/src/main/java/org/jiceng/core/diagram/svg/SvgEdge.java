package org.jiceng.core.diagram.svg;

import static java.util.Objects.requireNonNull;

import org.jiceng.core.relation.RelationKind;
import org.jspecify.annotations.Nullable;

/** A relation of a picture, and where its line ends. */
public final class SvgEdge {

    final int source;
    final RelationKind kind;
    final int target;
    final String name;
    final String sentence;

    private @Nullable Port end;

    /**
     * Makes a relation whose line has not been routed.
     *
     * @param source the place of its first body among the boxes
     * @param kind the kind
     * @param target the place of its second body among the boxes
     * @param name what stands at a line of this relation alone
     * @param sentence the whole relation in words
     */
    public SvgEdge(int source, RelationKind kind, int target, String name, String sentence) {
        this.source = source;
        this.kind = kind;
        this.target = target;
        this.name = name;
        this.sentence = sentence;
    }

    void endAt(Port port) {
        end = port;
    }

    /** Returns where it joins the body that it does not share with the other relations of its {@link Net}. */
    Port end() {
        return requireNonNull(end);
    }
}
