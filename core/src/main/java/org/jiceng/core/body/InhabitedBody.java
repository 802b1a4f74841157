package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Inhabited}, kept once for all kinds in whose area people live. */
abstract class InhabitedBody extends DescribedBody {

    private final @Nullable Integer households;

    InhabitedBody(InhabitedBuilder<?> builder) {
        super(builder);
        this.households = builder.households;
        checkState(
                households == null || households >= 0,
                "households of %s must not be negative, but was '%s'",
                id(),
                households);
    }

    public final OptionalInt households() {
        return optional(households);
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(households());
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        text.add("households", households);
    }
}
