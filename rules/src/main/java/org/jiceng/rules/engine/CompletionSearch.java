package org.jiceng.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the answers to a question for every combination of values that missing facts may have (补全搜索).
 *
 * <p>Each part of the question is asked box by box, see {@link Trail}, and what it says is a {@link Diagram} over the
 * few facts that it asked. The diagrams are joined. In the diagram that comes of it, the facts are those that decide,
 * and the ends are the answers, so nothing has to be compared combination by combination.
 *
 * <p>Facts are ordered as the parts ask them, because facts that one part asks together are best kept together.
 */
final class CompletionSearch<P, A> {

    private final ImmutableList<? extends Fact<?, ?>> facts;
    private final Boxes boxes = new Boxes();
    private final Trail<P> trail;

    /** The place of each fact in the order, or −1 as long as no part has asked it. */
    private final int[] places;

    private final List<Integer> order = new ArrayList<>();

    CompletionSearch(ImmutableList<? extends Fact<?, ?>> facts) {
        this.facts = facts;
        this.trail = new Trail<>(facts);
        this.places = new int[facts.size()];
        Arrays.fill(places, -1);
    }

    /** Returns what is supposed of the facts. */
    Trail<P> trail() {
        return trail;
    }

    /**
     * Returns the answers.
     *
     * @param evaluation supposes what {@link #trail()} says
     */
    <F> Completions<A> ask(Question<F, P, A> question, Evaluation<F> evaluation) {
        try {
            List<BoxTree<P>> trees = new ArrayList<>();
            for (Function<Evaluation<F>, P> part : question.parts()) {
                BoxTree<P> tree = trail.explore(() -> part.apply(evaluation), boxes);
                if (trail.isOpen()) {
                    return Completions.unknown(Completions.Extent.OPEN_VALUES);
                }
                number(tree);
                trees.add(tree);
            }
            return completions(new Diagrams<A>(boxes).following(join(trees, question), question.answer()));
        } catch (Boxes.TooManyException e) {
            return Completions.unknown(Completions.Extent.WORK_LIMIT);
        }
    }

    private void number(BoxTree<P> tree) {
        if (tree instanceof BoxTree.Fork<P> fork) {
            if (places[fork.fact()] < 0) {
                places[fork.fact()] = order.size();
                order.add(fork.fact());
            }
            fork.trees().forEach(this::number);
        }
    }

    /** Joins what asks nothing first, because that takes no time, and then the others in order. */
    private Diagram<P> join(List<BoxTree<P>> trees, Question<?, P, A> question) {
        Diagrams<P> diagrams = new Diagrams<>(boxes);
        List<Diagram<P>> said = new ArrayList<>();
        for (BoxTree<P> tree : trees) {
            said.add(diagram(tree, diagrams));
        }
        said.sort((one, other) -> Boolean.compare(other.isAnswer(), one.isAnswer()));
        Diagram<P> joined = said.get(0);
        for (Diagram<P> next : said.subList(1, said.size())) {
            joined = diagrams.join(joined, next, question.join());
        }
        return joined;
    }

    private Diagram<P> diagram(BoxTree<P> tree, Diagrams<P> diagrams) {
        if (tree instanceof BoxTree.Said<P> said) {
            return diagrams.of(said.what());
        }
        BoxTree.Fork<P> fork = (BoxTree.Fork<P>) tree;
        List<Diagram<P>> parts = new ArrayList<>();
        for (BoxTree<P> part : fork.trees()) {
            parts.add(diagram(part, diagrams));
        }
        // A value that is in no set is none that the fact has here: a fork above this one sends it elsewhere.
        List<Diagram<P>> byValue = new ArrayList<>();
        for (int value = 0; value < facts.get(fork.fact()).values().size(); value++) {
            byValue.add(parts.get(setOf(value, fork.sets())));
        }
        return diagrams.asking(places[fork.fact()], ImmutableList.copyOf(byValue));
    }

    private static int setOf(int value, ImmutableList<BitSet> sets) {
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).get(value)) {
                return i;
            }
        }
        return 0;
    }

    private Completions<A> completions(Diagram<A> diagram) {
        Set<Integer> asked = new HashSet<>();
        ImmutableSet.Builder<A> answers = ImmutableSet.builder();
        diagram.collect(asked, answers);
        ImmutableSet.Builder<String> decisive = ImmutableSet.builder();
        for (int i = 0; i < places.length; i++) {
            if (asked.contains(places[i])) {
                decisive.add(facts.get(i).id());
            }
        }
        return new Completions<>(Completions.Extent.EVERY_COMBINATION, answers.build(), decisive.build());
    }
}
