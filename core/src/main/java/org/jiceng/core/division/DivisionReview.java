package org.jiceng.core.division;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.place.DivisionClassifier;
import org.jiceng.core.place.PlaceKind;
import org.jiceng.core.place.PlaceName;

/**
 * Looks through the names of a division table for what is odd in real tables (区划名称检查). It changes nothing.
 *
 * <ul>
 *   <li>{@code NAME-SUFFIX}: the ending of a committee is truncated or doubled, 村村民委员 or 村委会会;
 *   <li>{@code NAME-BRACKETS}: brackets of two widths are mixed, or one is not closed;
 *   <li>{@code NAME-CHARACTER}: a private-use character stands for a glyph that the source's font had, or one was lost;
 *   <li>{@code NAME-FORM}: the compatibility form of Unicode would change the name;
 *   <li>{@code NAME-COUNTY}: villages of one county have the same name;
 *   <li>{@code NAME-STEM}: a residents and a villagers committee of one township have the same stem;
 *   <li>{@code NAME-NO-COMMITTEE}: an administrative committee (管委会) or a living quarter (生活区) stands among the
 *       villages.
 * </ul>
 */
public final class DivisionReview {

    private static final ImmutableList<String> BROKEN_ENDINGS = ImmutableList.of(
            "村民委员", "居民委员", "居委员", "村委员", "委会员", "居民委", "居委", "村委", "社区居", "居民委会", "村民委会", "居民会", "居会", "村会", "委会会",
            "员会会", "委委会", "会委会", "委委员会", "村委会村委会", "居委会居委会");
    private static final ImmutableList<String> NO_COMMITTEE = ImmutableList.of("管委会", "管理委员会", "生活区");
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final int SHOWN = 10;

    /** A name or stem in a place. */
    private record Key(DivisionCode place, String text) {}

    private final DivisionTable table;
    private final Findings.Builder findings = Findings.builder();
    private final SetMultimap<Key, DivisionRow> byName = LinkedHashMultimap.create();
    private final SetMultimap<Key, DivisionRow> byStem = LinkedHashMultimap.create();

    private DivisionReview(DivisionTable table) {
        this.table = table;
    }

    /** Reviews a table: first row by row, then what several rows have in common. */
    public static Findings review(DivisionTable table) {
        return new DivisionReview(table).run();
    }

    private Findings run() {
        for (DivisionRow row : table.rows()) {
            character(row);
            brackets(row);
            if (!new PlaceName(row.name()).isNormalForm()) {
                add("NAME-FORM", Severity.NOTICE, row, "name.form", new PlaceName(row.name()).normalized());
            }
            if (row.code().level() == DivisionLevel.VILLAGE) {
                village(row);
            }
        }
        byName.asMap().values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows -> add("NAME-COUNTY", Severity.NOTICE, first(rows), "name.county", codes(rows)));
        byStem.asMap().values().stream()
                .filter(DivisionReview::areOfBothKinds)
                .forEach(rows -> add("NAME-STEM", Severity.NOTICE, first(rows), "name.stem", codes(rows)));
        return findings.build();
    }

    private void village(DivisionRow row) {
        String name = row.name();
        if (BROKEN_ENDINGS.stream().anyMatch(name::endsWith)) {
            add("NAME-SUFFIX", Severity.WARNING, row, "name.suffix");
        }
        if (NO_COMMITTEE.stream().anyMatch(name::endsWith)
                && DivisionClassifier.classify(row.code(), name)
                        .kind()
                        .filter(PlaceKind.VILLAGE_UNIT::equals)
                        .isPresent()) {
            add("NAME-NO-COMMITTEE", Severity.NOTICE, row, "name.no-committee");
        }
        byName.put(new Key(row.code().at(DivisionLevel.COUNTY), name), row);
        committee(row)
                .ifPresent(kind ->
                        byStem.put(new Key(row.code().at(DivisionLevel.TOWNSHIP), new PlaceName(name).stem()), row));
    }

    private static Optional<PlaceKind> committee(DivisionRow row) {
        return DivisionClassifier.classify(row.code(), row.name())
                .kind()
                .filter(kind -> kind == PlaceKind.RESIDENTS_COMMITTEE || kind == PlaceKind.VILLAGERS_COMMITTEE);
    }

    private static boolean areOfBothKinds(Collection<DivisionRow> rows) {
        return rows.size() > 1
                && rows.stream().map(DivisionReview::committee).distinct().count() > 1;
    }

    private void character(DivisionRow row) {
        row.name()
                .codePoints()
                .filter(c -> c == 0xFFFD
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.UNASSIGNED
                        || Character.getType(c) == Character.SURROGATE)
                .findFirst()
                .ifPresent(c -> add(
                        "NAME-CHARACTER",
                        Severity.WARNING,
                        row,
                        "name.character",
                        String.format(Locale.ROOT, "U+%04X", c)));
    }

    private void brackets(DivisionRow row) {
        int open = 0;
        int narrow = 0;
        int wide = 0;
        boolean crossed = false;
        for (int i = 0; i < row.name().length(); i++) {
            char c = row.name().charAt(i);
            boolean opening = OPENING.indexOf(c) >= 0;
            boolean closing = CLOSING.indexOf(c) >= 0;
            open += opening ? 1 : closing ? -1 : 0;
            crossed |= open < 0;
            narrow += c == '(' || c == ')' ? 1 : 0;
            wide += c == '（' || c == '）' ? 1 : 0;
        }
        if (open != 0 || crossed || (narrow > 0 && wide > 0)) {
            add("NAME-BRACKETS", Severity.WARNING, row, "name.brackets");
        }
    }

    private static DivisionRow first(Collection<DivisionRow> rows) {
        return rows.iterator().next();
    }

    private static String codes(Collection<DivisionRow> rows) {
        String shown =
                rows.stream().limit(SHOWN).map(row -> row.code().toString()).collect(Collectors.joining(", "));
        return rows.size() > SHOWN ? shown + ", …" : shown;
    }

    private void add(String rule, Severity severity, DivisionRow row, String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = row.name();
        System.arraycopy(values, 0, all, 1, values.length);
        findings.add(DivisionText.finding(rule, severity, row.code().toString(), key, all)
                .location(new SourceLocation(table.file(), row.line(), 0))
                .build());
    }
}
