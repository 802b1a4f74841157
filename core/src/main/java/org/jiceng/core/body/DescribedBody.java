package org.jiceng.core.body;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.time.ValidityPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of {@link Body}, kept once for all kinds.
 *
 * <p>Two bodies are equal if they are of the same kind and all their attributes are.
 */
abstract class DescribedBody {

    private final BodyId id;
    private final String name;
    private final @Nullable BodyId parent;
    private final int order;
    private final ValidityPeriod period;
    private final @Nullable DivisionCode divisionCode;
    private final @Nullable UrbanRuralClass urbanRuralClass;
    private final @Nullable SocialCreditCode creditCode;
    private final @Nullable String shortName;
    private final ImmutableList<String> signboards;
    private final ImmutableList<Post> posts;
    private final @Nullable Integer staffingQuota;

    /**
     * Takes what a builder holds.
     *
     * @throws IllegalStateException if an attribute that every body needs is missing or breaks a rule
     */
    DescribedBody(BodyBuilder<?> builder) {
        builder.check(kind());
        this.id = Objects.requireNonNull(builder.id);
        this.name = Objects.requireNonNull(builder.name);
        this.parent = builder.parent;
        this.order = builder.order;
        this.period = builder.period;
        this.divisionCode = builder.divisionCode;
        this.urbanRuralClass = builder.urbanRuralClass;
        this.creditCode = builder.creditCode;
        this.shortName = builder.shortName;
        this.signboards = builder.signboards;
        this.posts = builder.posts;
        this.staffingQuota = builder.staffingQuota;
    }

    public abstract BodyKind kind();

    public final BodyId id() {
        return id;
    }

    public final String name() {
        return name;
    }

    public final Optional<BodyId> parent() {
        return Optional.ofNullable(parent);
    }

    public final int order() {
        return order;
    }

    public final ValidityPeriod period() {
        return period;
    }

    public final Optional<DivisionCode> divisionCode() {
        return Optional.ofNullable(divisionCode);
    }

    public final Optional<UrbanRuralClass> urbanRuralClass() {
        return Optional.ofNullable(urbanRuralClass);
    }

    public final Optional<SocialCreditCode> creditCode() {
        return Optional.ofNullable(creditCode);
    }

    public final Optional<String> shortName() {
        return Optional.ofNullable(shortName);
    }

    public final ImmutableList<String> signboards() {
        return signboards;
    }

    public final ImmutableList<Post> posts() {
        return posts;
    }

    public final OptionalInt staffingQuota() {
        return optional(staffingQuota);
    }

    /** Returns the attributes that only this kind has, in their order; for comparing. */
    ImmutableList<Object> own() {
        return ImmutableList.of();
    }

    /** Adds the attributes that only this kind has to its text. */
    void describe(MoreObjects.ToStringHelper text) {}

    static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof DescribedBody that
                && kind() == that.kind()
                && id.equals(that.id)
                && name.equals(that.name)
                && Objects.equals(parent, that.parent)
                && order == that.order
                && period.equals(that.period)
                && Objects.equals(divisionCode, that.divisionCode)
                && urbanRuralClass == that.urbanRuralClass
                && Objects.equals(creditCode, that.creditCode)
                && Objects.equals(shortName, that.shortName)
                && signboards.equals(that.signboards)
                && posts.equals(that.posts)
                && Objects.equals(staffingQuota, that.staffingQuota)
                && own().equals(that.own());
    }

    @Override
    public final int hashCode() {
        int hash = 31 * id.hashCode() + name.hashCode();
        hash = 31 * hash + Objects.hashCode(parent);
        hash = 31 * hash + order;
        hash = 31 * hash + period.hashCode();
        hash = 31 * hash + Objects.hashCode(divisionCode);
        hash = 31 * hash + Objects.hashCode(urbanRuralClass);
        hash = 31 * hash + Objects.hashCode(creditCode);
        hash = 31 * hash + Objects.hashCode(shortName);
        hash = 31 * hash + signboards.hashCode();
        hash = 31 * hash + posts.hashCode();
        hash = 31 * hash + Objects.hashCode(staffingQuota);
        return 31 * hash + own().hashCode();
    }

    /** Returns the kind and the attributes that are set, for messages to programmers. */
    @Override
    public final String toString() {
        MoreObjects.ToStringHelper text = MoreObjects.toStringHelper(this)
                .omitNullValues()
                .add("id", id)
                .add("name", name)
                .add("parent", parent)
                .add("order", order)
                .add("period", period)
                .add("divisionCode", divisionCode)
                .add("urbanRuralClass", urbanRuralClass)
                .add("creditCode", creditCode)
                .add("shortName", shortName)
                .add("signboards", signboards)
                .add("posts", posts)
                .add("staffingQuota", staffingQuota);
        describe(text);
        return text.toString();
    }
}
