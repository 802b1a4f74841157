package org.jiceng.core.body;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.jiceng.core.time.ValidityPeriod;

/** An organisation of the Communist Party of China at the grassroots (党组织). */
@Value.Immutable
public abstract non-sealed class PartyOrganization implements Body {

    PartyOrganization() {}

    /** Which kind of organisation it is. */
    public abstract PartyOrganizationKind organizationKind();

    /** Its part-time members (兼职委员), in official order. */
    public abstract ImmutableList<PartTimeMember> partTimeMembers();

    @Override
    public final BodyKind kind() {
        return BodyKind.PARTY_ORGANIZATION;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyOrganization}. */
    public static final class Builder extends ImmutablePartyOrganization.Builder implements BodyBuilder<Builder> {
        Builder() {
            order(0).period(ValidityPeriod.ALWAYS);
        }
    }
}
