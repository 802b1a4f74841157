package org.jiceng.core.structure;

import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.InternalOffice;
import org.jiceng.core.time.ValidityPeriod;

/** Small bodies for tests: the kind does not matter to the tree. */
final class Samples {

    private Samples() {}

    static BodyId id(String value) {
        return BodyId.of(value);
    }

    static InternalOffice.Builder office(String id) {
        return InternalOffice.builder().id(id(id)).name("office " + id);
    }

    static Body root(String id) {
        return office(id).build();
    }

    static Body child(String id, String parent) {
        return office(id).parent(id(parent)).build();
    }

    static Body child(String id, String parent, String period) {
        return office(id)
                .parent(id(parent))
                .period(ValidityPeriod.parse(period))
                .build();
    }

    static Body root(String id, String period) {
        return office(id).period(ValidityPeriod.parse(period)).build();
    }
}
