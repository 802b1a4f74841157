package org.jiceng.core.csv;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.function.Function;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.text.LocalizedText;

/** The words that the structure files may use: the constants' names and the Chinese terms. */
final class BodyWords {

    static final ImmutableMap<String, BodyKind> KINDS = ImmutableMap.<String, BodyKind>builder()
            .putAll(words(BodyKind.class, BodyKind::label))
            .put("服务站", BodyKind.SERVICE_STATION)
            .put("村务监督委员会", BodyKind.SUPERVISION_COMMITTEE)
            .put("居务监督委员会", BodyKind.SUPERVISION_COMMITTEE)
            .put("村民会议", BodyKind.ASSEMBLY)
            .put("居民会议", BodyKind.ASSEMBLY)
            .put("村民代表会议", BodyKind.REPRESENTATIVES_MEETING)
            .put("居民代表会议", BodyKind.REPRESENTATIVES_MEETING)
            .put("村民小组", BodyKind.RESIDENT_GROUP)
            .put("居民小组", BodyKind.RESIDENT_GROUP)
            .buildOrThrow();

    static final ImmutableMap<String, TownshipKind> TOWNSHIP_KINDS = words(TownshipKind.class, TownshipKind::label);
    static final ImmutableMap<String, StationTier> TIERS = words(StationTier.class, StationTier::label);
    static final ImmutableMap<String, PartyOrganizationKind> ORGANIZATION_KINDS =
            words(PartyOrganizationKind.class, PartyOrganizationKind::label);
    static final ImmutableMap<String, DivisionLevel> LEVELS =
            words(DivisionLevel.class, level -> LocalizedText.verbatim(inChinese(level)));
    static final ImmutableMap<String, RelationKind> RELATIONS = words(RelationKind.class, RelationKind::label);

    private BodyWords() {}

    private static String inChinese(DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> "省级";
            case PREFECTURE -> "地级";
            case COUNTY -> "县级";
            case TOWNSHIP -> "乡级";
            case VILLAGE -> "村级";
        };
    }

    private static <E extends Enum<E>> ImmutableMap<String, E> words(Class<E> type, Function<E, LocalizedText> label) {
        ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name(), constant);
        }
        for (E constant : type.getEnumConstants()) {
            words.put(label.apply(constant).in(Locale.CHINESE), constant);
        }
        return words.buildOrThrow();
    }
}
