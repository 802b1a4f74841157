package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a villagers and a residents committee have in common beside what all bodies have. */
abstract class SelfGovernedBody extends InhabitedBody {

    private final @Nullable CommitteeFacts facts;

    SelfGovernedBody(SelfGovernedBuilder<?> builder) {
        super(builder);
        this.facts = builder.facts;
    }

    /** What the law asks about its members. */
    public final Optional<CommitteeFacts> facts() {
        return Optional.ofNullable(facts);
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(households(), facts());
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        super.describe(text);
        text.add("facts", facts);
    }
}
