package org.jiceng.rules.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.CommitteeFacts;
import org.jiceng.core.body.Inhabited;
import org.jiceng.core.body.ResidentsCommittee;
import org.jiceng.core.body.VillagersCommittee;
import org.jiceng.core.time.ValidityPeriod;

/**
 * Who is on a committee, for how long, and for how many households (组成和任期).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), articles 8, 9 and 14; Organic Law of Urban Residents
 * Committees (2025 revision), articles 3, 8, 9 and 14.
 */
@Value.Immutable
public abstract non-sealed class CommitteeComposition implements OrganizationCase {

    CommitteeComposition() {}

    /** How many members it has, chair and deputies included, from 0. */
    public abstract OptionalInt members();

    /** How many of them are women, from 0. */
    public abstract OptionalInt women();

    /** How many of them have a near relative (近亲属) among the others, from 0. */
    public abstract OptionalInt nearRelatives();

    /** How many of them belong to an ethnic group that is less numerous in the area, from 0. */
    public abstract OptionalInt minorityMembers();

    /** Whether people of several ethnic groups live in the area (多民族居住). */
    public abstract Optional<Boolean> multiEthnic();

    /** The term (任期) for which they are elected; one with an open side counts as not stated. */
    public abstract Optional<ValidityPeriod> term();

    /** How many households (户) live in the area, from 0. */
    public abstract OptionalInt households();

    /** How many sub-committees (下属委员会) it has, from 0. */
    public abstract OptionalInt subCommittees();

    /** Whether the village or community has few people (人口少、居民较少). */
    public abstract Optional<Boolean> fewPeople();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.check("members of a committee", members());
        Counts.check("women of a committee", women(), members());
        Counts.check("near relatives of a committee", nearRelatives(), members());
        Counts.check("minority members of a committee", minorityMembers(), members());
        Counts.check("households of a committee", households());
        Counts.check("sub-committees of a committee", subCommittees());
    }

    /**
     * Returns the composition of a committee as its description tells it; its subject is the id of the committee.
     *
     * @param committee a villagers or residents committee; what it does not tell is missing
     * @throws IllegalArgumentException if it is another body
     */
    public static CommitteeComposition of(Body committee) {
        checkArgument(
                committee.kind().isCommittee(),
                "body of a composition must be a villagers or residents committee, but '%s' is a %s",
                committee.id(),
                committee.kind());
        Builder builder = builder().subject(committee.id().value());
        if (committee instanceof Inhabited inhabited) {
            builder.households(inhabited.households());
        }
        facts(committee)
                .ifPresent(facts -> builder.members(facts.members())
                        .women(facts.women())
                        .nearRelatives(facts.nearRelatives())
                        .minorityMembers(facts.minorityMembers())
                        .term(facts.term()));
        return builder.build();
    }

    private static Optional<CommitteeFacts> facts(Body committee) {
        if (committee instanceof VillagersCommittee village) {
            return village.facts();
        }
        return committee instanceof ResidentsCommittee community ? community.facts() : Optional.empty();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitteeComposition}. */
    public static final class Builder extends ImmutableCommitteeComposition.Builder {
        Builder() {}
    }
}
