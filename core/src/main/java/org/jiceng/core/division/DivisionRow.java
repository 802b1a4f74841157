package org.jiceng.core.division;

import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;

/**
 * A row of a division table (区划表的一行).
 *
 * @param code the code of the place
 * @param name its name, exactly as the table has it
 * @param line the line of the file on which the row begins, from 1
 * @param urbanRuralClass how urban the place is, where the table says so
 */
public record DivisionRow(DivisionCode code, String name, int line, Optional<UrbanRuralClass> urbanRuralClass) {

    /** Makes a row of a table that does not say how urban its places are. */
    public DivisionRow(DivisionCode code, String name, int line) {
        this(code, name, line, Optional.empty());
    }
}
