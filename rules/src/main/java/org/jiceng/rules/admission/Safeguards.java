package org.jiceng.rules.admission;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The means other than funds and rooms that come with a matter, as the applicant states them (人员、权限、技术、培训、信息等保障). What
 * is not stated is missing.
 */
@Value.Immutable
public abstract class Safeguards {

    private static final Safeguards UNSTATED = builder().build();

    Safeguards() {}

    /** Staff, 人员. */
    public abstract Optional<Safeguard> staff();

    /** The powers that the matter needs, 权限. */
    public abstract Optional<Safeguard> powers();

    /** Technique and professional guidance, 技术和业务指导. */
    public abstract Optional<Safeguard> technique();

    /** Training, 业务培训. */
    public abstract Optional<Safeguard> training();

    /** Information, 信息支持. */
    public abstract Optional<Safeguard> information();

    /** Returns safeguards of which nothing is stated. */
    public static Safeguards unstated() {
        return UNSTATED;
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Safeguards}. */
    public static final class Builder extends ImmutableSafeguards.Builder {
        Builder() {}
    }
}
