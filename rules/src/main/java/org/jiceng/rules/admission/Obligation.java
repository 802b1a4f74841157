package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;

/** Something that has to follow an admission (准入后的义务): who owes what, by when, and on what ground. */
@Value.Immutable
public abstract class Obligation {

    Obligation() {}

    /** What is owed. */
    public abstract ObligationKind kind();

    /** Who owes it: the applicant, and for the entry on a list the body that approved. */
    public abstract BodyId obligor();

    /** The amount in yuan, where it is about funds and the amount is stated. */
    public abstract Optional<BigDecimal> amount();

    /** The day before which it is owed: the first day of the matter; empty where that is not stated. */
    public abstract Optional<LocalDate> due();

    /** The rule that it follows from. */
    public abstract RuleId rule();

    /** Where it is written. */
    public abstract ImmutableList<Citation> citations();

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Obligation}. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
