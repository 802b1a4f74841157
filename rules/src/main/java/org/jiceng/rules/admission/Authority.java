package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.structure.GovernanceStructure;

/**
 * A body of the place in which a target lies: a government above it, or a body that belongs to one (有关机关).
 *
 * @param body the body
 * @param level the level of the government that it is or to which it belongs
 */
public record Authority(Body body, DivisionLevel level) {

    /**
     * Returns a body with its level, if it governs the place of a target or belongs to a government that does. A body
     * belongs to the nearest one above it that is a government or has a division code.
     */
    static Optional<Authority> of(
            Body body, ImmutableList<Body> above, Optional<DivisionCode> place, GovernanceStructure structure) {
        Optional<Body> owner = isGovernment(body)
                ? Optional.of(body)
                : structure.path(body.id()).reverse().stream()
                        .filter(one -> isGovernment(one) || one.divisionCode().isPresent())
                        .findFirst();
        return owner.filter(one -> above.contains(one) || governs(one, place))
                .flatMap(one -> level(one).map(level -> new Authority(body, level)));
    }

    private static boolean governs(Body owner, Optional<DivisionCode> place) {
        return place.isPresent()
                && owner.divisionCode()
                        .filter(code -> code.contains(place.get()))
                        .isPresent();
    }

    private static Optional<DivisionLevel> level(Body owner) {
        if (owner instanceof SuperiorGovernment government) {
            return Optional.of(government.level());
        }
        return owner.kind().isTownshipLevel()
                ? Optional.of(DivisionLevel.TOWNSHIP)
                : owner.divisionCode().map(DivisionCode::level);
    }

    private static boolean isGovernment(Body body) {
        return body.kind() == BodyKind.SUPERIOR_GOVERNMENT || body.kind().isTownshipLevel();
    }

    /** Returns whether it is a government or a street office itself. */
    public boolean isGovernment() {
        return isGovernment(body);
    }
}
