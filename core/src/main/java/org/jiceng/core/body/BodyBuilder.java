package org.jiceng.core.body;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.time.ValidityPeriod;

/**
 * What the builders of all kinds of bodies have in common (各类主体的共同属性), for code that does not care about the kind. Each
 * method sets the attribute of {@link Body} with its name.
 *
 * @param <B> the builder itself
 */
public interface BodyBuilder<B extends BodyBuilder<B>> {

    /** Sets the identity. */
    @CanIgnoreReturnValue
    B id(BodyId id);

    /** Sets the full official name. */
    @CanIgnoreReturnValue
    B name(String name);

    /** Sets the body that contains it. */
    @CanIgnoreReturnValue
    B parent(Optional<? extends BodyId> parent);

    /** Sets the place among its siblings. */
    @CanIgnoreReturnValue
    B order(int order);

    /** Sets the days for which the description holds. */
    @CanIgnoreReturnValue
    B period(ValidityPeriod period);

    /** Sets the code of its place. */
    @CanIgnoreReturnValue
    B divisionCode(DivisionCode code);

    /** Sets how urban its place is. */
    @CanIgnoreReturnValue
    B urbanRuralClass(Optional<? extends UrbanRuralClass> urbanRuralClass);

    /**
     * Builds the body.
     *
     * @throws IllegalStateException if an attribute is missing or breaks a rule; the message says which
     */
    Body build();
}
