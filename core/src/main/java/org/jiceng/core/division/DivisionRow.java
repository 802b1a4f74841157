package org.jiceng.core.division;

import org.jiceng.core.identifier.DivisionCode;

/**
 * A row of a division table (区划表的一行).
 *
 * @param code the code of the place
 * @param name its name, exactly as the table has it
 * @param line the line of the file on which the row begins, from 1
 */
public record DivisionRow(DivisionCode code, String name, int line) {}
