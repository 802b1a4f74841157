package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of missing facts while a part of a question is asked (推演轨迹). The part is asked again and again, each
 * time in another box of values, until every combination is in a box.
 *
 * <p>A fact may have every value until a condition is asked of it. Where some of its values fulfil the condition and
 * others do not, it has the former this time and the latter another time; only where the value itself is asked for is
 * it one value. So what is never asked is never tried, and values that no condition tells apart are tried at once.
 *
 * <p>A trail is used by one thread.
 *
 * @param <P> the type of what the part says
 */
final class Trail<P> {

    private final ImmutableList<? extends Fact<?, ?>> facts;
    private final ImmutableMap<String, Integer> numbers;
    private final BitSet[] all;
    private final BitSet[] left;
    private final List<Choice<P>> path = new ArrayList<>();
    private int made;
    private boolean isAsked;
    private boolean isOpen;

    /** A fact whose values were told apart, and what the part said of those that were tried. */
    private record Choice<P>(int fact, ImmutableList<BitSet> sets, List<BoxTree<P>> said) {

        boolean isDone() {
            return said.size() == sets.size();
        }

        BoxTree<P> tree() {
            return new BoxTree.Fork<>(fact, sets, ImmutableList.copyOf(said));
        }
    }

    /**
     * Makes a trail.
     *
     * @param facts the facts, also such as can have any value of their type
     */
    Trail(ImmutableList<? extends Fact<?, ?>> facts) {
        this.facts = facts;
        ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
        this.all = new BitSet[facts.size()];
        this.left = new BitSet[facts.size()];
        for (int i = 0; i < all.length; i++) {
            builder.put(facts.get(i).id(), i);
            all[i] = new BitSet();
            all[i].set(0, facts.get(i).values().size());
        }
        this.numbers = builder.buildOrThrow();
    }

    /**
     * Returns what a part says of every combination, or as much of it as was found before it asked the value of a fact
     * that can have any, see {@link #isOpen()}.
     *
     * @param part the part, asked of an evaluation that supposes what this trail says
     * @throws Boxes.TooManyException if that takes too many boxes
     * @throws IllegalStateException if the part asks something else where it was answered the same
     */
    BoxTree<P> explore(Supplier<P> part, Boxes boxes) {
        path.clear();
        while (true) {
            boxes.count();
            BoxTree<P> tree = new BoxTree.Said<>(ask(part));
            if (isOpen) {
                return tree;
            }
            while (!path.isEmpty()) {
                Choice<P> last = path.get(path.size() - 1);
                last.said().add(tree);
                if (!last.isDone()) {
                    break;
                }
                tree = last.tree();
                path.remove(path.size() - 1);
            }
            if (path.isEmpty()) {
                return tree;
            }
        }
    }

    private P ask(Supplier<P> part) {
        System.arraycopy(all, 0, left, 0, left.length);
        made = 0;
        isAsked = true;
        try {
            return part.get();
        } finally {
            isAsked = false;
        }
    }

    /** Returns whether a fact was asked for that can have any value of its type, so that it cannot be tried. */
    boolean isOpen() {
        return isOpen;
    }

    /** Returns whether a fact is one of those that may have every value. */
    boolean has(Fact<?, ?> fact) {
        return numbers.containsKey(fact.id());
    }

    /**
     * Returns whether a condition holds in this box.
     *
     * @param test a condition on one of the facts
     */
    Truth test(FactTest<?, ?> test) {
        int fact = number(test.fact());
        BitSet accepted = new BitSet();
        for (int i = left[fact].nextSetBit(0); i >= 0; i = left[fact].nextSetBit(i + 1)) {
            if (test.accepts(test.fact().values().get(i))) {
                accepted.set(i);
            }
        }
        if (isOpen) {
            return Truth.UNKNOWN;
        }
        if (accepted.isEmpty() || accepted.equals(left[fact])) {
            return Truth.of(!accepted.isEmpty());
        }
        BitSet rejected = (BitSet) left[fact].clone();
        rejected.andNot(accepted);
        return Truth.of(chosen(fact, ImmutableList.of(accepted, rejected)).equals(accepted));
    }

    /** Returns the value of one of the facts in this box, which is one of that value from here on. */
    <T> @Nullable T value(Fact<?, T> fact) {
        int number = number(fact);
        if (isOpen) {
            return null;
        }
        if (left[number].cardinality() > 1) {
            ImmutableList.Builder<BitSet> single = ImmutableList.builder();
            left[number].stream().forEach(i -> {
                BitSet one = new BitSet();
                one.set(i);
                single.add(one);
            });
            return fact.values().get(chosen(number, single.build()).nextSetBit(0));
        }
        return fact.values().get(left[number].nextSetBit(0));
    }

    private int number(Fact<?, ?> fact) {
        checkState(
                isAsked,
                "an evaluation with supposed values must be asked before its question is answered, but was asked for fact %s afterwards",
                fact);
        Integer number = numbers.get(fact.id());
        checkState(number != null, "fact must be one of the missing ones %s, but was %s", numbers.keySet(), fact);
        isOpen |= all[number].isEmpty();
        return number;
    }

    /** Returns that of several sets of values whose turn it is; the fact has a value of it from here on. */
    private BitSet chosen(int fact, ImmutableList<BitSet> sets) {
        if (made == path.size()) {
            path.add(new Choice<>(fact, sets, new ArrayList<>()));
        }
        Choice<P> choice = path.get(made++);
        checkState(
                choice.fact() == fact && choice.sets().equals(sets),
                "question about missing facts must ask the same where it was answered the same, but asked for fact %s and then for %s",
                facts.get(choice.fact()),
                facts.get(fact));
        left[fact] = sets.get(choice.said().size());
        return left[fact];
    }
}
