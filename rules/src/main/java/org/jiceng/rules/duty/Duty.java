package org.jiceng.rules.duty;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;

/** An item of a duty list (事项), in the words of its list. */
@Value.Immutable
public abstract class Duty {

    /** What stands between nested headings in {@link #heading()}. */
    public static final String HEADING_SEPARATOR = " / ";

    static final int TITLE_LIMIT = 2_000;

    Duty() {}

    /** Its id in the list. */
    public abstract DutyId id();

    /** The number as published, which may repeat, for example 12. */
    public abstract Optional<String> number();

    /**
     * The heading under which it stands, for example 民生服务; of nested ones all, the outermost first and
     * {@value #HEADING_SEPARATOR} between them, for example 党的建设 / 组织建设.
     */
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

    /** The days on which it is owed; a temporary duty (阶段性、临时性事项) has an end, and lapses on it by itself. */
    @Value.Default
    public ValidityPeriod period() {
        return ValidityPeriod.ALWAYS;
    }

    /** The kind of power, on a list of powers and responsibilities. */
    public abstract Optional<PowerKind> powerKind();

    /** How a power of a superior department came down; empty for a duty of the body's own. */
    public abstract Optional<Delegation> delegation();

    /** What came with it (true) and what did not (false); what is not in the map is not known. */
    public abstract ImmutableMap<Support, Boolean> support();

    /** What only some shapes of list have, for {@linkplain DutyField#details() detail fields} only. */
    public abstract ImmutableMap<DutyField, String> details();

    /** Returns the headings under which it stands, the outermost first; none where it stands under none. */
    public ImmutableList<String> headings() {
        return heading()
                .map(path -> ImmutableList.copyOf(Splitter.on(HEADING_SEPARATOR).split(path)))
                .orElse(ImmutableList.of());
    }

    /** Returns whether it ends by itself: its period has an end. */
    public boolean isTemporary() {
        return !period().isOpenEnd();
    }

    /**
     * Returns what two duties share whose titles count as the same (规范化名称): the title without white space and
     * punctuation, in one width and one case of letters. Punctuation between two digits counts, except a comma.
     */
    @Value.Lazy
    public String key() {
        return DutyText.key(title());
    }

    /** Returns what two texts share that count as the same, as {@link #key()} does for a title. */
    public static String keyOf(String text) {
        return DutyText.key(text);
    }

    /** Returns a field as a table writes it, in Chinese; empty where the duty does not have it. */
    public String text(DutyField field) {
        return DutyCell.of(this, field);
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
        details()
                .keySet()
                .forEach(field -> checkState(
                        field.isDetail(), "details of duty %s must be detail fields, but one was %s", id(), field));
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
