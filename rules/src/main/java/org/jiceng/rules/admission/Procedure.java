package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Condition;

/**
 * Who decides on requests of some sort, in which steps and by when (准入程序). Like a rule it holds on the days and in the
 * places of what it cites.
 */
@Value.Immutable
public abstract class Procedure {

    Procedure() {}

    /** Who decides, for people, for example 区人民政府. */
    public abstract LocalizedText authority();

    /** The levels of the superior government that decides, if one does. */
    public abstract ImmutableSet<DivisionLevel> levels();

    /** The other body that decides, if one does; its approval is {@link Approver#approval()}. */
    public abstract Optional<Approver> approver();

    /** Where it is written, at least one. */
    public abstract ImmutableList<Citation> citations();

    /** The kinds of body that it is about; empty for all. */
    public abstract ImmutableSet<BodyKind> bodyKinds();

    /** The requests that it is about. */
    @Value.Default
    public Condition<AdmissionCase> when() {
        return Condition.always();
    }

    /** The steps, in order. */
    public abstract ImmutableList<LocalizedText> steps();

    /** How many working days before the first day of the matter the request has to be filed. */
    public abstract Optional<Integer> filingDays();

    /** Within how many working days after filing it has to be decided. */
    public abstract Optional<Integer> decisionDays();

    /** When an admitted matter goes out again, other than by its end. */
    public abstract Optional<LocalizedText> exit();

    /** Returns whether a body is one that decides, or one of those of which such a body consists. */
    boolean names(Authority authority) {
        return approver().filter(other -> other.includes(authority)).isPresent()
                || (authority.body().kind() == BodyKind.SUPERIOR_GOVERNMENT && levels().contains(authority.level()));
    }

    @Value.Check
    void check() {
        checkState(!citations().isEmpty(), "procedure of '%s' must cite at least one provision", authority());
        filingDays().ifPresent(days -> checkDays("filing", days));
        decisionDays().ifPresent(days -> checkDays("decision", days));
    }

    private static void checkDays(String what, int days) {
        checkState(
                days >= 1 && days <= WorkingDays.LIMIT,
                "%s days of a procedure must be 1 to %s, but were %s",
                what,
                WorkingDays.LIMIT,
                days);
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Procedure}. */
    public static final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }
}
