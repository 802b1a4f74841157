package org.jiceng.core.place;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.TownshipBand;
import org.jiceng.core.identifier.VillageBand;
import org.jiceng.core.place.Endings.Ending;

/**
 * Tells from code and name what a row of a division table is (区划归类).
 *
 * <p>A name that names the body outright decides: 某某村民委员会 is a villagers committee even where its code lies in the band
 * of residents committees. A name that only names a place (社区, 村) leaves it to the code. Where the name does not tell,
 * the code decides alone. Brackets at the end of a name are passed over: 兴隆村委会（一分场） is a villagers committee.
 */
public final class DivisionClassifier {

    private static final DivisionCode BEIJING = DivisionCode.parse("11");
    private static final Ending AREA = new Ending(PlaceKind.STREET, false);
    private static final Ending UNIT = new Ending(PlaceKind.VILLAGE_UNIT, true);
    private static final Ending RESIDENTS = new Ending(PlaceKind.RESIDENTS_COMMITTEE, true);
    private static final Ending VILLAGERS = new Ending(PlaceKind.VILLAGERS_COMMITTEE, true);

    private static final Endings TOWNSHIP_ENDINGS = Endings.of(ImmutableMap.<String, Ending>builder()
            .put("街道", new Ending(PlaceKind.STREET, true))
            .put("街道办事处", new Ending(PlaceKind.STREET, true))
            .put("地区办事处", new Ending(PlaceKind.STREET, true))
            .put("镇", new Ending(PlaceKind.TOWN, true))
            .put("乡", new Ending(PlaceKind.TOWNSHIP, true))
            .put("苏木", new Ending(PlaceKind.TOWNSHIP, true))
            .put("民族乡", new Ending(PlaceKind.ETHNIC_TOWNSHIP, true))
            .put("民族苏木", new Ending(PlaceKind.ETHNIC_TOWNSHIP, true))
            .buildOrThrow());

    /** With the truncated forms that real tables have: 居委, 居民委员, 村委, 村民委员. */
    private static final Endings VILLAGE_ENDINGS = Endings.of(ImmutableMap.<String, Ending>builder()
            .put("居民委员会", RESIDENTS)
            .put("社区委员会", RESIDENTS)
            .put("居委会", RESIDENTS)
            .put("家委会", RESIDENTS)
            .put("居民委员", RESIDENTS)
            .put("居委", RESIDENTS)
            .put("社区", new Ending(PlaceKind.RESIDENTS_COMMITTEE, false))
            .put("村民委员会", VILLAGERS)
            .put("嘎查委员会", VILLAGERS)
            .put("村委员会", VILLAGERS)
            .put("村委会", VILLAGERS)
            .put("牧委会", VILLAGERS)
            .put("村民委员", VILLAGERS)
            .put("村委", VILLAGERS)
            .put("嘎查", new Ending(PlaceKind.VILLAGERS_COMMITTEE, false))
            .put("村", new Ending(PlaceKind.VILLAGERS_COMMITTEE, false))
            .put("生活区", UNIT)
            .put("管委会", UNIT)
            .buildOrThrow());

    private DivisionClassifier() {}

    /**
     * Classifies a row.
     *
     * @param code its code
     * @param name its name, as the table has it
     * @return what it counts as, and what code and name say
     */
    public static PlaceClass classify(DivisionCode code, String name) {
        DivisionLevel level = code.level();
        if (isPlaceholder(level, name)) {
            return new PlaceClass(Optional.empty(), byCode(code, level), Optional.empty());
        }
        if (level.compareTo(DivisionLevel.COUNTY) <= 0) {
            return new PlaceClass(PlaceKind.SUPERIOR.itself(), PlaceKind.SUPERIOR.itself(), Optional.empty());
        }
        boolean village = level == DivisionLevel.VILLAGE;
        Optional<PlaceKind> byCode = byCode(code, level);
        Optional<Ending> ending = isAreaOfBeijing(code, name)
                ? Optional.of(AREA)
                : ending(name, village ? VILLAGE_ENDINGS : TOWNSHIP_ENDINGS);
        Optional<PlaceKind> byName = ending.isPresent() ? ending.get().kind().itself() : Optional.empty();
        boolean nameDecides = ending.isPresent() && (ending.get().outright() || byCode.isEmpty());
        PlaceKind unit = village ? PlaceKind.VILLAGE_UNIT : PlaceKind.TOWNSHIP_UNIT;
        Optional<PlaceKind> kind = nameDecides ? byName : byCode.isPresent() ? byCode : unit.itself();
        return new PlaceClass(kind, byCode, byName);
    }

    /** A 地区 of Beijing has a 地区办事处; elsewhere the word says nothing about the kind. */
    private static boolean isAreaOfBeijing(DivisionCode code, String name) {
        return code.level() == DivisionLevel.TOWNSHIP && BEIJING.contains(code) && name.endsWith("地区");
    }

    /** The table needs these rows to be complete at every level; there is no body behind them. */
    private static boolean isPlaceholder(DivisionLevel level, String name) {
        return switch (level) {
            case PROVINCE -> false;
            case PREFECTURE, COUNTY -> name.equals("市辖区") || name.equals("县") || name.endsWith("直辖县级行政区划");
            case TOWNSHIP -> name.endsWith("直辖村级区划");
            case VILLAGE -> name.contains("虚拟") || name.endsWith("直辖村民小组");
        };
    }

    private static Optional<PlaceKind> byCode(DivisionCode code, DivisionLevel level) {
        return switch (level) {
            case PROVINCE, PREFECTURE, COUNTY -> PlaceKind.SUPERIOR.itself();
            case TOWNSHIP -> {
                Optional<TownshipBand> band = TownshipBand.of(code);
                yield band.isPresent() ? kind(band.get()).itself() : Optional.empty();
            }
            case VILLAGE -> {
                Optional<VillageBand> band = VillageBand.of(code);
                yield band.isPresent() ? kind(band.get()).itself() : Optional.empty();
            }
        };
    }

    private static PlaceKind kind(TownshipBand band) {
        return switch (band) {
            case STREET -> PlaceKind.STREET;
            case TOWN -> PlaceKind.TOWN;
            case TOWNSHIP -> PlaceKind.TOWNSHIP;
            case OTHER -> PlaceKind.TOWNSHIP_UNIT;
        };
    }

    private static PlaceKind kind(VillageBand band) {
        return switch (band) {
            case RESIDENTS -> PlaceKind.RESIDENTS_COMMITTEE;
            case VILLAGERS -> PlaceKind.VILLAGERS_COMMITTEE;
            case SIMILAR_TO_RESIDENTS, SIMILAR_TO_VILLAGERS -> PlaceKind.VILLAGE_UNIT;
        };
    }

    private static Optional<Ending> ending(String name, Endings endings) {
        return endings.of(name, withoutBrackets(name));
    }

    /** Returns the length of the name without bracketed parts at its end, mixed brackets included. */
    private static int withoutBrackets(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == ')' || name.charAt(end - 1) == '）')) {
            int open = Math.max(name.lastIndexOf('(', end - 1), name.lastIndexOf('（', end - 1));
            if (open <= 0) {
                return name.length();
            }
            end = open;
        }
        return end;
    }
}
