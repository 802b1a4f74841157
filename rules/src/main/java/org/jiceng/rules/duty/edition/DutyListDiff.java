package org.jiceng.rules.duty.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;

/**
 * Two editions of a list compared (清单版本比较). A duty is the same duty in both where
 *
 * <ol>
 *   <li>the title is the same after normalisation, first within its class and then across classes,
 *   <li>else the id is the same, which for ids made of running numbers counts only where at least half of the pairs of
 *       neighbouring characters are shared,
 *   <li>else at least three quarters of the pairs of neighbouring characters of the titles are shared, the most alike
 *       first. This is tried for up to 2,000 duties without a partner on each side.
 * </ol>
 *
 * Numbers, order, punctuation and the width of characters are no difference.
 */
public final class DutyListDiff {

    private static final ImmutableSet<DutyField> COMPARED =
            Sets.immutableEnumSet(EnumSet.range(DutyField.HEADING, DutyField.TOWNS));

    private final ImmutableList<DutyChange> changes;
    private final int unchanged;

    private DutyListDiff(ImmutableList<DutyChange> changes, int unchanged) {
        this.changes = changes;
        this.unchanged = unchanged;
    }

    /** Compares an edition with a later one. */
    public static DutyListDiff between(DutyList before, DutyList after) {
        Pairing pairing = Pairing.of(before.duties(), after.duties());
        ImmutableList.Builder<DutyChange> changes = ImmutableList.builder();
        int unchanged = 0;
        for (int i = 0; i < after.duties().size(); i++) {
            Duty now = after.duties().get(i);
            int earlier = pairing.earlier(i);
            if (earlier == Pairing.NONE) {
                changes.add(
                        new DutyChange(DutyChange.Kind.ADDED, Optional.empty(), Optional.of(now), ImmutableSet.of()));
                continue;
            }
            Duty then = before.duties().get(earlier);
            ImmutableSet<DutyField> fields = differing(then, now);
            if (fields.isEmpty()) {
                unchanged++;
            } else {
                boolean moved = fields.contains(DutyField.DUTY_CLASS);
                DutyChange.Kind kind = moved ? DutyChange.Kind.MOVED : DutyChange.Kind.CHANGED;
                changes.add(new DutyChange(kind, Optional.of(then), Optional.of(now), fields));
            }
        }
        for (int i = 0; i < before.duties().size(); i++) {
            if (pairing.later(i) == Pairing.NONE) {
                Duty then = before.duties().get(i);
                changes.add(new DutyChange(
                        DutyChange.Kind.REMOVED, Optional.of(then), Optional.empty(), ImmutableSet.of()));
            }
        }
        return new DutyListDiff(changes.build(), unchanged);
    }

    private static ImmutableSet<DutyField> differing(Duty before, Duty after) {
        return COMPARED.stream()
                .filter(field -> !before.text(field).equals(after.text(field))
                        && !Duty.keyOf(before.text(field)).equals(Duty.keyOf(after.text(field))))
                .collect(Sets.toImmutableEnumSet());
    }

    /** Returns the changes: in the order of the later edition, then what was removed in the order of the earlier. */
    public ImmutableList<DutyChange> changes() {
        return changes;
    }

    /** Returns the changes of a kind, in order. */
    public ImmutableList<DutyChange> of(DutyChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many duties are in both editions without a difference. */
    public int unchanged() {
        return unchanged;
    }

    /** Returns whether there is no change. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the balance of a class: how many duties more, or with a minus fewer, the later edition has in it. */
    public int balance(DutyClass dutyClass) {
        int balance = 0;
        for (DutyChange change : changes) {
            balance +=
                    change.after().filter(duty -> duty.dutyClass() == dutyClass).isPresent() ? 1 : 0;
            balance -= change.before()
                            .filter(duty -> duty.dutyClass() == dutyClass)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return balance;
    }

    /** The duties of the later edition that are new or differ. */
    ImmutableList<Duty> entering() {
        return changes.stream().flatMap(change -> change.after().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The ids of the earlier edition that the later one does not use for what is new or differs. */
    ImmutableSet<DutyId> leaving() {
        ImmutableSet<DutyId> entering = entering().stream().map(Duty::id).collect(ImmutableSet.toImmutableSet());
        return of(DutyChange.Kind.REMOVED).stream()
                .flatMap(change -> change.before().stream())
                .map(Duty::id)
                .filter(id -> !entering.contains(id))
                .collect(ImmutableSet.toImmutableSet());
    }
}
