package org.jiceng.rules.statute;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Votes cast for others in an election (委托投票).
 *
 * <p>Source: Organic Law of Villagers Committees (2025 amendment), article 18; Organic Law of Urban Residents
 * Committees (2025 revision), article 19.
 */
@Value.Immutable
public abstract non-sealed class ProxyVoting implements OrganizationCase {

    ProxyVoting() {}

    /** How the committee is elected; asked of residents committees only. */
    public abstract Optional<ElectionMode> mode();

    /** How many voters let others vote for them, from 0. */
    public abstract OptionalInt proxies();

    /** How many of them chose somebody who is no near relative with the vote in the village, from 0. */
    public abstract OptionalInt outsideFamily();

    /** How many voters the busiest proxy votes for, from 0. */
    public abstract OptionalInt mostForOneProxy();

    /** How many of them chose a candidate, from 0. */
    public abstract OptionalInt heldByCandidates();

    @Value.Check
    void check() {
        Counts.checkSubject(subject());
        Counts.check("proxies of an election", proxies());
        Counts.check("proxies outside the family", outsideFamily(), proxies());
        Counts.check("proxies held by one voter", mostForOneProxy(), proxies());
        Counts.check("proxies held by candidates", heldByCandidates(), proxies());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProxyVoting}. */
    public static final class Builder extends ImmutableProxyVoting.Builder {
        Builder() {}
    }
}
