package org.jiceng.rules.duty;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.law.LegalBasis;

/** An item of a duty list (事项), in the words of its list. */
@Value.Immutable
public abstract class Duty {

    static final int TITLE_LIMIT = 2_000;

    Duty() {}

    /** Its id in the list. */
    public abstract DutyId id();

    /** The number as published, which may repeat, for example 12. */
    public abstract Optional<String> number();

    /** The heading under which it stands, for example 民生服务. */
    public abstract Optional<String> heading();

    /** What has to be done, 1 to 2,000 characters. */
    public abstract String title();

    /** Which list it stands on. */
    public abstract DutyClass dutyClass();

    /** The superior department that answers for it (对应上级部门); for a withdrawn duty the one that took it over. */
    public abstract Optional<String> department();

    /** What the superior department has to do (上级部门职责); for a withdrawn duty how it does it (工作方式). */
    public abstract Optional<String> departmentDuty();

    /** What the body has to do in it (乡镇、街道配合职责). */
    public abstract Optional<String> bodyDuty();

    /** What it rests on. */
    @Value.Default
    public LegalBasis basis() {
        return LegalBasis.none();
    }

    @Value.Check
    void check() {
        checkState(!title().isBlank(), "title of duty %s must not be blank", id());
        checkState(
                title().length() <= TITLE_LIMIT,
                "title of duty %s must have at most %s characters, but had %s",
                id(),
                TITLE_LIMIT,
                title().length());
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}. */
    public static final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
