package org.jiceng.core.place;

import java.util.Optional;

/**
 * What a row of a division table was classified as, and what its code and its name say about it (区划归类). Code and name
 * are two facts and may disagree.
 *
 * @param kind what it counts as, or empty for a placeholder that stands for no body
 * @param byCode what its code says, or empty if the code lies in no band
 * @param byName what its name says, or empty if the name does not tell
 */
public record PlaceClass(Optional<PlaceKind> kind, Optional<PlaceKind> byCode, Optional<PlaceKind> byName) {

    /** Returns whether the row is a placeholder (占位行) such as 市辖区, 县直辖村级区划 or a 虚拟社区. */
    public boolean isPlaceholder() {
        return kind.isEmpty();
    }

    /** Returns whether code and name both tell and tell different things. */
    public boolean isDisputed() {
        return kind.isPresent()
                && byCode.isPresent()
                && byName.isPresent()
                && !byCode.get().agreesWith(byName.get());
    }
}
