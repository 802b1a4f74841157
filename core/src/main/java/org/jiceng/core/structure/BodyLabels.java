package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.IntChains;

/**
 * Which bodies bear a label that several may share: a code or a name, and a code at any time.
 *
 * @param codes the positions in the tree by the hash code of the newest code
 * @param names the positions by the hash code of the newest name
 * @param formerCodes every description of the bodies that have several, by code
 */
record BodyLabels(IntChains codes, IntChains names, ImmutableListMultimap<DivisionCode, Body> formerCodes) {

    /** Returns the labels of all bodies, for which each body is looked at once. */
    static BodyLabels of(BodyTree tree, ImmutableMap<BodyId, ImmutableList<Body>> histories) {
        IntChains codes = new IntChains(tree.size());
        IntChains names = new IntChains(tree.size());
        for (int i = tree.size() - 1; i >= 0; i--) {
            Body body = tree.at(i);
            Optional<DivisionCode> code = body.divisionCode();
            if (code.isPresent()) {
                codes.put(i, code.get().hashCode());
            }
            names.put(i, body.name().hashCode());
        }
        ImmutableListMultimap.Builder<DivisionCode, Body> former = ImmutableListMultimap.builder();
        for (ImmutableList<Body> history : histories.values()) {
            history.forEach(body -> body.divisionCode().ifPresent(code -> former.put(code, body)));
        }
        return new BodyLabels(codes, names, former.build());
    }

    /** Returns the bodies with exactly this code, in the order of the tree. */
    ImmutableList<Body> byCode(BodyTree tree, DivisionCode code) {
        return find(
                tree,
                codes,
                code.hashCode(),
                body -> body.divisionCode().filter(code::equals).isPresent());
    }

    /** Returns the bodies with exactly this name, in the order of the tree. */
    ImmutableList<Body> byName(BodyTree tree, String name) {
        return find(tree, names, name.hashCode(), body -> body.name().equals(name));
    }

    /** Returns the descriptions with this code of the bodies that have several descriptions. */
    ImmutableList<Body> formerlyByCode(DivisionCode code) {
        return formerCodes.get(code);
    }

    private static ImmutableList<Body> find(BodyTree tree, IntChains chains, int hash, Predicate<Body> which) {
        ImmutableList.Builder<Body> bodies = ImmutableList.builder();
        for (int i = chains.first(hash); i != IntChains.NONE; i = chains.after(i)) {
            if (which.test(tree.at(i))) {
                bodies.add(tree.at(i));
            }
        }
        return bodies.build();
    }
}
