package org.jiceng.rules.duty.edition;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;

/** A change to a list from a day on (清单动态调整), and the ground on which it rests. */
@Value.Immutable
public abstract class Adjustment {

    Adjustment() {}

    /** Why. */
    public abstract AdjustmentKind kind();

    /** The first day of the adjusted list. */
    public abstract LocalDate day();

    /** The number of the decision, the document or the minutes; not blank. */
    public abstract String reference();

    /** The ground in words, as it was said when the adjustment was made, in both languages. */
    public abstract LocalizedText ground();

    /** What it rests on, the most important citation first. */
    public abstract ImmutableList<Citation> citations();

    /** The duties that come in or that replace the one with the same id. */
    public abstract ImmutableList<Duty> entering();

    /** The duties that go. */
    public abstract ImmutableSet<DutyId> leaving();

    /** The name of the adjusted edition; empty for the name of the last one published, with the day. */
    public abstract Optional<String> edition();

    /** Fixes the words of the ground, so that they stay what they were wherever they are kept. */
    @Value.Check
    Adjustment check() {
        checkState(!reference().isBlank(), "reference of an adjustment must not be blank, but was '%s'", reference());
        Set<DutyId> ids = new HashSet<>();
        entering()
                .forEach(duty -> checkState(
                        ids.add(duty.id()),
                        "duties that enter by adjustment '%s' must have different ids, but '%s' occurs more than once",
                        reference(),
                        duty.id()));
        leaving()
                .forEach(id -> checkState(
                        !ids.contains(id), "adjustment '%s' must not let duty '%s' enter and leave", reference(), id));
        LocalizedText words = LocalizedText.of(ground().in(Locale.CHINESE), ground().in(Locale.ENGLISH));
        return words.equals(ground())
                ? this
                : builder().from(this).ground(words).build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Adjustment}. */
    public static final class Builder extends ImmutableAdjustment.Builder {
        Builder() {}
    }
}
