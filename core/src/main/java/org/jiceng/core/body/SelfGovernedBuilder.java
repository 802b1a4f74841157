package org.jiceng.core.body;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of villagers and residents committees have in common.
 *
 * @param <B> the builder itself
 */
public abstract class SelfGovernedBuilder<B extends SelfGovernedBuilder<B>> extends InhabitedBuilder<B> {

    @Nullable
    CommitteeFacts facts;

    SelfGovernedBuilder() {}

    @Override
    @CanIgnoreReturnValue
    public B from(Body body) {
        if (body instanceof SelfGovernedBody committee) {
            committee.facts().ifPresent(this::facts);
        }
        return super.from(body);
    }

    /** Sets what the law asks about its members. */
    @CanIgnoreReturnValue
    public final B facts(CommitteeFacts facts) {
        this.facts = Objects.requireNonNull(facts, "facts");
        return self();
    }

    /** Sets what the law asks about its members, if that is known. */
    @CanIgnoreReturnValue
    public final B facts(Optional<? extends CommitteeFacts> facts) {
        this.facts = facts.orElse(null);
        return self();
    }
}
