package org.jiceng.core.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.relation.Relation;

/** What was added to a builder so far, and the structure whose bodies these are as long as no other was added. */
final class StructureDraft {

    private final List<Body> descriptions = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private Optional<GovernanceStructure> base;

    StructureDraft(Optional<GovernanceStructure> base) {
        this.base = base;
        base.ifPresent(structure -> relations.addAll(structure.relations()));
    }

    /** Returns the descriptions to be changed, after which the structure that they come from no longer counts. */
    private List<Body> descriptions() {
        base.ifPresent(structure -> descriptions.addAll(structure.declared()));
        base = Optional.empty();
        return descriptions;
    }

    void add(Body body) {
        descriptions().add(body);
    }

    void addAll(Iterable<? extends Body> bodies) {
        Iterables.addAll(descriptions(), bodies);
    }

    void addRelations(Iterable<Relation> added) {
        Iterables.addAll(relations, added);
    }

    void replaceAll(Iterable<? extends Body> bodies) {
        List<Body> replaced = StructureAssembly.replace(descriptions(), bodies);
        descriptions.clear();
        descriptions.addAll(replaced);
    }

    GovernanceStructure build(int maxDepth) {
        Optional<GovernanceStructure> same = base.filter(structure -> structure.depth() <= maxDepth);
        if (same.isEmpty()) {
            return StructureAssembly.assemble(descriptions(), relations, maxDepth);
        }
        return same.get().relations().equals(relations)
                ? same.get()
                : same.get().with(ImmutableList.copyOf(relations));
    }
}
