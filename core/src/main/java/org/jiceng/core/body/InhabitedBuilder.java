package org.jiceng.core.body;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of bodies in whose area people live have in common.
 *
 * @param <B> the builder itself
 */
public abstract class InhabitedBuilder<B extends InhabitedBuilder<B>> extends BodyBuilder<B> {

    @Nullable
    Integer households;

    InhabitedBuilder() {}

    @Override
    @CanIgnoreReturnValue
    public B from(Body body) {
        if (body instanceof Inhabited inhabited) {
            inhabited.households().ifPresent(this::households);
        }
        return super.from(body);
    }

    /** Sets how many households live in its area, from 0. */
    @CanIgnoreReturnValue
    public final B households(int households) {
        this.households = households;
        return self();
    }

    /** Sets how many households live in its area, if that is known. */
    @CanIgnoreReturnValue
    public final B households(OptionalInt households) {
        this.households = boxed(households);
        return self();
    }
}
