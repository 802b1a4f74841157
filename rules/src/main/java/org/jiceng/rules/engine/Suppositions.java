package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** Values that are supposed for facts which a case does not state: for each fact the index of one of its values. */
record Suppositions(ImmutableMap<String, Integer> indexes) {

    static final Suppositions NONE = new Suppositions(ImmutableMap.of());

    /** Returns the value that is supposed for a fact, or null if none is. */
    <T> @Nullable T valueOf(Fact<?, T> fact) {
        Integer index = indexes.get(fact.id());
        return index == null ? null : fact.values().get(index);
    }
}
