package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.jiceng.core.finding.RuleId;

/**
 * How two rule books differ (规则集对比): which rules were added, removed or changed, by what they say.
 *
 * @param added the rules that only the later book has, in its order
 * @param removed the rules that only the earlier book has, in its order
 * @param changed the rules that both have and that say different things, in the order of the later book
 */
public record RuleBookDiff(ImmutableList<RuleId> added, ImmutableList<RuleId> removed, ImmutableList<RuleId> changed) {

    /** Compares two books. */
    public static <F> RuleBookDiff between(RuleBook<F> before, RuleBook<F> after) {
        ImmutableMap<RuleId, String> old = texts(before);
        ImmutableMap<RuleId, String> now = texts(after);
        return new RuleBookDiff(
                now.keySet().stream().filter(id -> !old.containsKey(id)).collect(ImmutableList.toImmutableList()),
                old.keySet().stream().filter(id -> !now.containsKey(id)).collect(ImmutableList.toImmutableList()),
                now.keySet().stream()
                        .filter(id -> old.containsKey(id) && !Objects.equals(old.get(id), now.get(id)))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static <F> ImmutableMap<RuleId, String> texts(RuleBook<F> book) {
        return book.rules().stream().collect(ImmutableMap.toImmutableMap(Rule::id, Rule::canonical));
    }

    /** Returns whether both books have the same rules. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
