package org.jiceng.core.division;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.IntChains;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.time.ValidityPeriod;

/**
 * One edition of a table of places (区划代码表): codes and names, each code once, in the order of the table.
 *
 * <p>The library has no table of its own. The caller reads one with a {@link DivisionTableReader} and says which
 * edition it is and where it comes from.
 *
 * <p>A structure that is made of a table has a body for each row but the placeholders. Each has the code of its row and
 * the row's name unchanged, is contained in the nearest place around it that has a body, and has the order
 * {@link #ORDER}, so that siblings stand in the order of the table.
 */
public final class DivisionTable {

    /**
     * The order of every body that is made of a table. A body that the caller adds under the same parent stands before
     * those of the table if its own order is less, and behind them if it is greater.
     */
    public static final int ORDER = 1000;

    private final String edition;
    private final String source;
    private final String file;
    private final ImmutableList<DivisionRow> rows;
    private final IntChains codes;

    /** Makes a table of rows of which no two have the same code. */
    DivisionTable(String edition, String source, String file, List<DivisionRow> rows) {
        this.edition = edition;
        this.source = source;
        this.file = file;
        this.rows = ImmutableList.copyOf(rows);
        this.codes = new IntChains(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            codes.put(i, rows.get(i).code().hashCode());
        }
    }

    /** Returns the edition as the caller named it, for example {@code 2023}. */
    public String edition() {
        return edition;
    }

    /** Returns where the table comes from, as the caller named it. */
    public String source() {
        return source;
    }

    /** Returns the name of the file that the table was read from. */
    public String file() {
        return file;
    }

    /** Returns the rows in the order of the table. */
    public ImmutableList<DivisionRow> rows() {
        return rows;
    }

    /** Returns the row of a code, or empty if the table has none. */
    public Optional<DivisionRow> row(DivisionCode code) {
        int i = codes.first(code.hashCode());
        while (i != IntChains.NONE && !rows.get(i).code().equals(code)) {
            i = codes.after(i);
        }
        return i == IntChains.NONE ? Optional.empty() : Optional.of(rows.get(i));
    }

    /**
     * Returns the id that a structure of this table gives to the place with a code: the code itself, for example
     * {@code 360735100200}. It is an id of first sight only. A code is no identity, and where histories matter the
     * caller maps codes to ids of its own.
     */
    public static BodyId idOf(DivisionCode code) {
        return BodyId.of(code.toString());
    }

    /**
     * Returns a structure of all rows, and what was noticed about them: names and codes that disagree, units that are
     * no township or committee, placeholders, names that do not tell what they are.
     */
    public WithFindings<GovernanceStructure> toStructure() {
        return new TableStructure(this).of(rows);
    }

    /**
     * Returns descriptions of the bodies of some rows, for a structure over time. A row that is a placeholder has none.
     *
     * @param which the rows that count
     * @param ids the id of the body with a code, the same one for the same code at every call
     * @param periods the days for which the description of a row holds
     */
    public ImmutableList<Body> describe(
            Predicate<DivisionRow> which,
            Function<DivisionCode, BodyId> ids,
            Function<DivisionRow, ValidityPeriod> periods) {
        return new TableStructure(this, ids)
                .describe(rows.stream().filter(which).collect(toImmutableList()), periods);
    }

    /**
     * Returns a structure of one place, all that lies in it, and the places around it.
     *
     * @param place a code, for example that of a county
     * @throws IllegalArgumentException if the table has no row with that code
     */
    public WithFindings<GovernanceStructure> structureOf(DivisionCode place) {
        if (row(place).isEmpty()) {
            throw new IllegalArgumentException(
                    "division code must be in the table of edition '" + edition + "', but was '" + place + "'");
        }
        return new TableStructure(this)
                .of(rows.stream()
                        .filter(row -> place.contains(row.code()) || row.code().contains(place))
                        .collect(toImmutableList()));
    }

    /** Returns edition and size. */
    @Override
    public String toString() {
        return "division table of edition '" + edition + "' with " + rows.size() + " rows";
    }
}
