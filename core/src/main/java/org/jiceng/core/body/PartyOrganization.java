package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organisation of the Communist Party of China at the grassroots (党组织). */
public final class PartyOrganization extends DescribedBody implements Body {

    private final PartyOrganizationKind organizationKind;
    private final ImmutableList<PartTimeMember> partTimeMembers;

    private PartyOrganization(Builder builder) {
        super(builder);
        this.organizationKind = Objects.requireNonNull(builder.organizationKind);
        this.partTimeMembers = builder.partTimeMembers;
    }

    /** Which kind of organisation it is. */
    public PartyOrganizationKind organizationKind() {
        return organizationKind;
    }

    /** Its part-time members (兼职委员), in official order. */
    public ImmutableList<PartTimeMember> partTimeMembers() {
        return partTimeMembers;
    }

    @Override
    public BodyKind kind() {
        return BodyKind.PARTY_ORGANIZATION;
    }

    @Override
    ImmutableList<Object> own() {
        return ImmutableList.of(organizationKind, partTimeMembers);
    }

    @Override
    void describe(MoreObjects.ToStringHelper text) {
        text.add("organizationKind", organizationKind).add("partTimeMembers", partTimeMembers);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PartyOrganization}. */
    public static final class Builder extends BodyBuilder<Builder> {

        private @Nullable PartyOrganizationKind organizationKind;

        private ImmutableList<PartTimeMember> partTimeMembers = ImmutableList.of();

        private Builder() {}

        @Override
        @CanIgnoreReturnValue
        public Builder from(Body body) {
            if (body instanceof PartyOrganization other) {
                organizationKind(other.organizationKind());
                addAllPartTimeMembers(other.partTimeMembers());
            }
            return super.from(body);
        }

        /** Sets which kind of organisation it is. */
        @CanIgnoreReturnValue
        public Builder organizationKind(PartyOrganizationKind organizationKind) {
            this.organizationKind = Objects.requireNonNull(organizationKind, "organizationKind");
            return this;
        }

        /** Adds a part-time member. */
        @CanIgnoreReturnValue
        public Builder addPartTimeMember(PartTimeMember partTimeMember) {
            return addAllPartTimeMembers(ImmutableList.of(partTimeMember));
        }

        /** Adds part-time members. */
        @CanIgnoreReturnValue
        public Builder addPartTimeMembers(PartTimeMember... partTimeMembers) {
            return addAllPartTimeMembers(ImmutableList.copyOf(partTimeMembers));
        }

        /** Adds part-time members. */
        @CanIgnoreReturnValue
        public Builder addAllPartTimeMembers(Iterable<? extends PartTimeMember> partTimeMembers) {
            this.partTimeMembers = joined(this.partTimeMembers, partTimeMembers);
            return this;
        }

        /** Sets the part-time members, in place of those that were set before. */
        @CanIgnoreReturnValue
        public Builder partTimeMembers(Iterable<? extends PartTimeMember> partTimeMembers) {
            this.partTimeMembers = ImmutableList.copyOf(partTimeMembers);
            return this;
        }

        @Override
        @Nullable
        String missing() {
            return organizationKind == null ? "organizationKind" : null;
        }

        @Override
        public PartyOrganization build() {
            return new PartyOrganization(this);
        }
    }
}
