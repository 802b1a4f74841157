package org.jiceng.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A question about rules that is asked in parts (分项提问): what each part says is joined, and the answer follows from what
 * they say together.
 *
 * <p>A question about many rules should have a part for each of them. For a part looks at few facts, so
 * {@link Evaluation#complete} tries what these few may be, and not what all facts together may be.
 *
 * <p>Asked twice of the same values, a part must say the same.
 *
 * @param parts the parts, at least one
 * @param join joins what two parts say; in whatever order it joins several, the same must come of it
 * @param answer the answer that follows from what all parts say
 * @param <F> the type of the case
 * @param <P> the type of what a part says, with {@code equals}
 * @param <A> the type of the answer, with {@code equals}
 */
public record Question<F, P, A>(
        ImmutableList<Function<Evaluation<F>, P>> parts,
        BinaryOperator<P> join,
        Function<? super P, ? extends A> answer) {

    /**
     * Checks that there is a part.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Question {
        checkArgument(!parts.isEmpty(), "question must have at least one part, but had none");
    }

    /** Returns a question of one part. */
    static <F, A> Question<F, A, A> whole(Function<Evaluation<F>, A> part) {
        return new Question<>(ImmutableList.of(part), (one, other) -> one, Function.identity());
    }
}
