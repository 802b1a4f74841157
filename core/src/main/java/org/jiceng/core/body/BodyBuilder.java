package org.jiceng.core.body;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.time.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all kinds of bodies have in common (各类主体的共同属性). Each method sets the attribute of {@link Body}
 * with its name; the id and the name must be set, and what else a kind requires.
 *
 * <p>A builder may be used again after {@link #build()}: what was set stays set.
 *
 * @param <B> the builder itself
 */
public abstract class BodyBuilder<B extends BodyBuilder<B>> {

    @Nullable
    BodyId id;

    @Nullable
    String name;

    @Nullable
    BodyId parent;

    int order;

    ValidityPeriod period = ValidityPeriod.ALWAYS;

    @Nullable
    DivisionCode divisionCode;

    @Nullable
    UrbanRuralClass urbanRuralClass;

    @Nullable
    SocialCreditCode creditCode;

    @Nullable
    String shortName;

    ImmutableList<String> signboards = ImmutableList.of();

    ImmutableList<Post> posts = ImmutableList.of();

    @Nullable
    Integer staffingQuota;

    BodyBuilder() {}

    @SuppressWarnings("unchecked") // B is the builder itself, as every builder of this package declares it.
    final B self() {
        return (B) this;
    }

    /** Returns the builder of a kind with no attribute set, for code that does not care about the kind. */
    public static BodyBuilder<?> of(BodyKind kind) {
        return switch (kind) {
            case SUPERIOR_GOVERNMENT -> SuperiorGovernment.builder();
            case TOWNSHIP_GOVERNMENT -> TownshipGovernment.builder();
            case STREET_OFFICE -> StreetOffice.builder();
            case VILLAGERS_COMMITTEE -> VillagersCommittee.builder();
            case RESIDENTS_COMMITTEE -> ResidentsCommittee.builder();
            case SERVICE_STATION -> ServiceStation.builder();
            case DEPARTMENT -> Department.builder();
            case INTERNAL_OFFICE -> InternalOffice.builder();
            case PARTY_ORGANIZATION -> PartyOrganization.builder();
            case PEOPLES_CONGRESS -> PeoplesCongress.builder();
            case SUPERVISION_COMMITTEE -> SupervisionCommittee.builder();
            case ASSEMBLY -> Assembly.builder();
            case REPRESENTATIVES_MEETING -> RepresentativesMeeting.builder();
            case RESIDENTS_COUNCIL -> ResidentsCouncil.builder();
            case SUB_COMMITTEE -> SubCommittee.builder();
            case RESIDENT_GROUP -> ResidentGroup.builder();
            case GRID -> Grid.builder();
            case RESIDENT_UNIT -> ResidentUnit.builder();
            case SOCIAL_ORGANIZATION -> SocialOrganization.builder();
        };
    }

    /**
     * Copies what a body has, as far as bodies of this kind have it. Names on the door and posts are added to those
     * that were set before.
     */
    @CanIgnoreReturnValue
    public B from(Body body) {
        id = body.id();
        name = body.name();
        body.parent().ifPresent(this::parent);
        order = body.order();
        period = body.period();
        body.divisionCode().ifPresent(this::divisionCode);
        body.urbanRuralClass().ifPresent(this::urbanRuralClass);
        body.creditCode().ifPresent(this::creditCode);
        body.shortName().ifPresent(this::shortName);
        addAllSignboards(body.signboards());
        addAllPosts(body.posts());
        body.staffingQuota().ifPresent(this::staffingQuota);
        return self();
    }

    /** Sets the identity. */
    @CanIgnoreReturnValue
    public final B id(BodyId id) {
        this.id = checkNotNull(id, "id");
        return self();
    }

    /** Sets the full official name. */
    @CanIgnoreReturnValue
    public final B name(String name) {
        this.name = checkNotNull(name, "name");
        return self();
    }

    /** Sets the body that contains it. */
    @CanIgnoreReturnValue
    public final B parent(BodyId parent) {
        this.parent = checkNotNull(parent, "parent");
        return self();
    }

    /** Sets the body that contains it, or that it is a root. */
    @CanIgnoreReturnValue
    public final B parent(Optional<? extends BodyId> parent) {
        this.parent = parent.orElse(null);
        return self();
    }

    /** Sets the place among its siblings; 0 unless set. */
    @CanIgnoreReturnValue
    public final B order(int order) {
        this.order = order;
        return self();
    }

    /** Sets the days for which the description holds; all days unless set. */
    @CanIgnoreReturnValue
    public final B period(ValidityPeriod period) {
        this.period = checkNotNull(period, "period");
        return self();
    }

    /** Sets the code of its place. */
    @CanIgnoreReturnValue
    public final B divisionCode(DivisionCode divisionCode) {
        this.divisionCode = checkNotNull(divisionCode, "divisionCode");
        return self();
    }

    /** Sets the code of its place, if it has one. */
    @CanIgnoreReturnValue
    public final B divisionCode(Optional<? extends DivisionCode> divisionCode) {
        this.divisionCode = divisionCode.orElse(null);
        return self();
    }

    /** Sets how urban its place is. */
    @CanIgnoreReturnValue
    public final B urbanRuralClass(UrbanRuralClass urbanRuralClass) {
        this.urbanRuralClass = checkNotNull(urbanRuralClass, "urbanRuralClass");
        return self();
    }

    /** Sets how urban its place is, if that is known. */
    @CanIgnoreReturnValue
    public final B urbanRuralClass(Optional<? extends UrbanRuralClass> urbanRuralClass) {
        this.urbanRuralClass = urbanRuralClass.orElse(null);
        return self();
    }

    /** Sets its unified social credit code. */
    @CanIgnoreReturnValue
    public final B creditCode(SocialCreditCode creditCode) {
        this.creditCode = checkNotNull(creditCode, "creditCode");
        return self();
    }

    /** Sets its unified social credit code, if it has one. */
    @CanIgnoreReturnValue
    public final B creditCode(Optional<? extends SocialCreditCode> creditCode) {
        this.creditCode = creditCode.orElse(null);
        return self();
    }

    /** Sets its short name. */
    @CanIgnoreReturnValue
    public final B shortName(String shortName) {
        this.shortName = checkNotNull(shortName, "shortName");
        return self();
    }

    /** Sets its short name, if it has one. */
    @CanIgnoreReturnValue
    public final B shortName(Optional<String> shortName) {
        this.shortName = shortName.orElse(null);
        return self();
    }

    /** Adds a name on its door. */
    @CanIgnoreReturnValue
    public final B addSignboard(String signboard) {
        return addAllSignboards(ImmutableList.of(signboard));
    }

    /** Adds names on its door. */
    @CanIgnoreReturnValue
    public final B addSignboards(String... signboards) {
        return addAllSignboards(ImmutableList.copyOf(signboards));
    }

    /** Adds names on its door. */
    @CanIgnoreReturnValue
    public final B addAllSignboards(Iterable<String> signboards) {
        this.signboards = joined(this.signboards, signboards);
        return self();
    }

    /** Sets the names on its door, in place of those that were set before. */
    @CanIgnoreReturnValue
    public final B signboards(Iterable<String> signboards) {
        this.signboards = ImmutableList.copyOf(signboards);
        return self();
    }

    /** Adds a post. */
    @CanIgnoreReturnValue
    public final B addPost(Post post) {
        return addAllPosts(ImmutableList.of(post));
    }

    /** Adds posts. */
    @CanIgnoreReturnValue
    public final B addPosts(Post... posts) {
        return addAllPosts(ImmutableList.copyOf(posts));
    }

    /** Adds posts. */
    @CanIgnoreReturnValue
    public final B addAllPosts(Iterable<? extends Post> posts) {
        this.posts = joined(this.posts, posts);
        return self();
    }

    /** Sets its posts, in place of those that were set before. */
    @CanIgnoreReturnValue
    public final B posts(Iterable<? extends Post> posts) {
        this.posts = ImmutableList.copyOf(posts);
        return self();
    }

    /** Sets how many staff it is allowed, from 0. */
    @CanIgnoreReturnValue
    public final B staffingQuota(int staffingQuota) {
        this.staffingQuota = staffingQuota;
        return self();
    }

    /** Sets how many staff it is allowed, if that is known. */
    @CanIgnoreReturnValue
    public final B staffingQuota(OptionalInt staffingQuota) {
        this.staffingQuota = boxed(staffingQuota);
        return self();
    }

    /**
     * Builds the body.
     *
     * @throws IllegalStateException if an attribute is missing or breaks a rule; the message says which
     */
    public abstract Body build();

    static <T> ImmutableList<T> joined(ImmutableList<T> first, Iterable<? extends T> second) {
        return first.isEmpty()
                ? ImmutableList.copyOf(second)
                : ImmutableList.<T>builder().addAll(first).addAll(second).build();
    }

    static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** Returns the name of the attribute that only this kind requires, or null if it is set or there is none. */
    @Nullable
    String missing() {
        return null;
    }

    /** Checks what holds for every body, and that what its kind requires is set. */
    final void check(BodyKind kind) {
        String missing = missing();
        if (id == null || name == null || missing != null) {
            List<String> names = new ArrayList<>();
            if (id == null) {
                names.add("id");
            }
            if (name == null) {
                names.add("name");
            }
            if (missing != null) {
                names.add(missing);
            }
            throw new IllegalStateException("attributes of " + kind + " must all be set, but missing were " + names);
        }
        checkState(!name.isBlank(), "name of body %s must not be blank", id);
        checkState(
                staffingQuota == null || staffingQuota >= 0,
                "staffing quota of body %s must not be negative, but was '%s'",
                id,
                staffingQuota);
    }
}
