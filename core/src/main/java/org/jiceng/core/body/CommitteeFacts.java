package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/**
 * What the organic laws ask about the members of a villagers or residents committee (委员会组成情况). What is not known stays
 * empty; nothing is taken for zero.
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), articles 8 and 14; Organic Law of Urban Residents
 * Committees (2025 revision), articles 8 and 14.
 */
@Value.Immutable
public abstract class CommitteeFacts {

    CommitteeFacts() {}

    /** How many members it has, chair and deputies included, from 0. */
    public abstract OptionalInt members();

    /** How many of them are women, from 0. */
    public abstract OptionalInt women();

    /** How many of them have a near relative (近亲属) among the others: 0 where the law is kept, never 1. */
    public abstract OptionalInt nearRelatives();

    /** How many of them belong to an ethnic minority that is less numerous in the area, from 0. */
    public abstract OptionalInt minorityMembers();

    /** The term (任期) for which they are elected. */
    public abstract Optional<ValidityPeriod> term();

    @Value.Check
    void check() {
        check("members", members(), Integer.MAX_VALUE);
        int most = members().orElse(Integer.MAX_VALUE);
        check("women", women(), most);
        check("near relatives", nearRelatives(), most);
        check("minority members", minorityMembers(), most);
        checkState(
                nearRelatives().orElse(0) != 1,
                "near relatives of a committee must not be 1, for a relative has one, but was '1'");
    }

    private static void check(String name, OptionalInt count, int most) {
        int value = count.orElse(0);
        checkState(
                value >= 0 && value <= most,
                "%s of a committee must be from 0 to its members, but was '%s'",
                name,
                value);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommitteeFacts}. */
    public static final class Builder extends ImmutableCommitteeFacts.Builder {
        Builder() {}
    }
}
