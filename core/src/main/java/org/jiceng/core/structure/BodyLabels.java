package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.core.body.Body;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.IntChains;

/** Which bodies bear a label that several may share: a code or a name. */
final class BodyLabels {

    private final Function<Body, Optional<? extends Object>> label;
    private final IntChains chains;

    private BodyLabels(Function<Body, Optional<? extends Object>> label, IntChains chains) {
        this.label = label;
        this.chains = chains;
    }

    static BodyLabels of(BodyTree tree, Function<Body, Optional<? extends Object>> label) {
        IntChains chains = new IntChains(tree.size());
        for (int i = tree.size() - 1; i >= 0; i--) {
            Optional<? extends Object> found = label.apply(tree.at(i));
            if (found.isPresent()) {
                chains.put(i, found.get().hashCode());
            }
        }
        return new BodyLabels(label, chains);
    }

    /** Returns every description by its code. */
    static ImmutableListMultimap<DivisionCode, Body> codesOf(Iterable<ImmutableList<Body>> histories) {
        ImmutableListMultimap.Builder<DivisionCode, Body> codes = ImmutableListMultimap.builder();
        for (ImmutableList<Body> history : histories) {
            history.forEach(body -> body.divisionCode().ifPresent(code -> codes.put(code, body)));
        }
        return codes.build();
    }

    /** Returns the bodies with exactly this label, in the order of the tree. */
    ImmutableList<Body> find(BodyTree tree, Object wanted) {
        ImmutableList.Builder<Body> bodies = ImmutableList.builder();
        for (int i = chains.first(wanted.hashCode()); i != IntChains.NONE; i = chains.after(i)) {
            Body body = tree.at(i);
            if (label.apply(body).filter(wanted::equals).isPresent()) {
                bodies.add(body);
            }
        }
        return bodies.build();
    }
}
