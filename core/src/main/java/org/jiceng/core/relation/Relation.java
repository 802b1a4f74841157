package org.jiceng.core.relation;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;

/** A relation of one body to another (关系), for a period, within a scope and on a legal basis. */
@Value.Immutable
public abstract class Relation {

    Relation() {}

    /** The kind, read from {@link #source()} to {@link #target()}. */
    public abstract RelationKind kind();

    /** The body that leads, guides, dispatches and so on. */
    public abstract BodyId source();

    /** The body that is led, guided, dispatched and so on. */
    public abstract BodyId target();

    /** The days for which the relation holds, all days if not set. */
    public abstract ValidityPeriod period();

    /** What it is limited to, as its source words it, for example 户籍管理; empty if it is not limited. */
    public abstract Optional<String> scope();

    /** What it rests on, nothing if not set. */
    public abstract LegalBasis basis();

    @Value.Check
    void check() {
        checkState(
                !source().equals(target()),
                "relation %s must be between two bodies, but was from '%s' to itself",
                kind(),
                source());
    }

    /** Returns a relation that holds on all days, without scope and basis. */
    public static Relation of(BodyId source, RelationKind kind, BodyId target) {
        return builder().source(source).kind(kind).target(target).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Relation}. */
    public static final class Builder extends ImmutableRelation.Builder {
        Builder() {
            period(ValidityPeriod.ALWAYS).basis(LegalBasis.none());
        }
    }
}
