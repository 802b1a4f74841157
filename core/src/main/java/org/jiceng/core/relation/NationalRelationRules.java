package org.jiceng.core.relation;

import static org.jiceng.core.body.BodyKind.ASSEMBLY;
import static org.jiceng.core.body.BodyKind.DEPARTMENT;
import static org.jiceng.core.body.BodyKind.GRID;
import static org.jiceng.core.body.BodyKind.INTERNAL_OFFICE;
import static org.jiceng.core.body.BodyKind.PARTY_ORGANIZATION;
import static org.jiceng.core.body.BodyKind.PEOPLES_CONGRESS;
import static org.jiceng.core.body.BodyKind.REPRESENTATIVES_MEETING;
import static org.jiceng.core.body.BodyKind.RESIDENTS_COMMITTEE;
import static org.jiceng.core.body.BodyKind.RESIDENT_GROUP;
import static org.jiceng.core.body.BodyKind.RESIDENT_UNIT;
import static org.jiceng.core.body.BodyKind.SERVICE_STATION;
import static org.jiceng.core.body.BodyKind.SOCIAL_ORGANIZATION;
import static org.jiceng.core.body.BodyKind.STREET_OFFICE;
import static org.jiceng.core.body.BodyKind.SUB_COMMITTEE;
import static org.jiceng.core.body.BodyKind.SUPERIOR_GOVERNMENT;
import static org.jiceng.core.body.BodyKind.SUPERVISION_COMMITTEE;
import static org.jiceng.core.body.BodyKind.TOWNSHIP_GOVERNMENT;
import static org.jiceng.core.body.BodyKind.VILLAGERS_COMMITTEE;
import static org.jiceng.core.law.Instruments.LOCAL_ORGANIC_LAW_2022;
import static org.jiceng.core.law.Instruments.RCOL_1989;
import static org.jiceng.core.law.Instruments.RCOL_2018;
import static org.jiceng.core.law.Instruments.RCOL_2025;
import static org.jiceng.core.law.Instruments.VCOL_2010;
import static org.jiceng.core.law.Instruments.VCOL_2018;
import static org.jiceng.core.law.Instruments.VCOL_2025;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.Provision;
import org.jiceng.core.time.ValidityPeriod;

/**
 * The relation rules of national law, one list for each kind of relation.
 *
 * <p>The villagers law says of a township government that it may not interfere in self-government; the residents law
 * has no such words in any version, so no rule here forbids it there.
 */
final class NationalRelationRules {

    private static final ImmutableSet<BodyKind> VILLAGERS = ImmutableSet.of(VILLAGERS_COMMITTEE);
    private static final ImmutableSet<BodyKind> RESIDENTS = ImmutableSet.of(RESIDENTS_COMMITTEE);
    private static final ImmutableSet<BodyKind> COMMITTEES = ImmutableSet.of(VILLAGERS_COMMITTEE, RESIDENTS_COMMITTEE);
    private static final ImmutableSet<BodyKind> TOWNSHIP = ImmutableSet.of(TOWNSHIP_GOVERNMENT);
    private static final ImmutableSet<BodyKind> CITY_AND_STREET = ImmutableSet.of(SUPERIOR_GOVERNMENT, STREET_OFFICE);
    private static final ImmutableSet<BodyKind> GOVERNMENTS =
            ImmutableSet.of(SUPERIOR_GOVERNMENT, TOWNSHIP_GOVERNMENT, STREET_OFFICE);
    private static final ImmutableSet<BodyKind> SOCIETY = ImmutableSet.of(
            VILLAGERS_COMMITTEE, RESIDENTS_COMMITTEE, RESIDENT_GROUP, GRID, RESIDENT_UNIT, SOCIAL_ORGANIZATION);

    private final ImmutableList.Builder<RelationRule> rules = ImmutableList.builder();

    private NationalRelationRules() {}

    static ImmutableList<RelationRule> list() {
        NationalRelationRules national = new NationalRelationRules();
        national.leads();
        national.guides();
        national.assists();
        national.administers();
        national.dispatchesAndCoordinates();
        national.supervises();
        national.servesAndLiaises();
        return national.rules.build();
    }

    private void leads() {
        law(
                "REL-NO-LEADING-VC",
                RelationKind.LEADS,
                TOWNSHIP,
                VILLAGERS,
                Modality.MUST_NOT,
                VCOL_2010.article(5, 1),
                VCOL_2018.article(5, 1),
                VCOL_2025.article(6, 1));
        law(
                "REL-PARTY-LEADS-VC",
                RelationKind.LEADS,
                ImmutableSet.of(PARTY_ORGANIZATION),
                VILLAGERS,
                Modality.MUST,
                VCOL_2010.article(4),
                VCOL_2018.article(4),
                VCOL_2025.article(4, 2));
        law(
                "REL-PARTY-LEADS-RC",
                RelationKind.LEADS,
                ImmutableSet.of(PARTY_ORGANIZATION),
                RESIDENTS,
                Modality.MUST,
                RCOL_2025.article(4, 2));
        practice(
                "REL-PARTY-LEADS",
                RelationKind.LEADS,
                ImmutableSet.of(PARTY_ORGANIZATION),
                Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(VILLAGERS_COMMITTEE))));
        law(
                "REL-GOVERNMENT-LEADS",
                RelationKind.LEADS,
                ImmutableSet.of(SUPERIOR_GOVERNMENT),
                ImmutableSet.of(SUPERIOR_GOVERNMENT, TOWNSHIP_GOVERNMENT, DEPARTMENT),
                Modality.MUST,
                item(73, 2));
        practice(
                "REL-TOWNSHIP-LEADS",
                RelationKind.LEADS,
                ImmutableSet.of(TOWNSHIP_GOVERNMENT, STREET_OFFICE),
                ImmutableSet.of(INTERNAL_OFFICE, SERVICE_STATION));
        practice(
                "REL-DEPARTMENT-LEADS",
                RelationKind.LEADS,
                ImmutableSet.of(DEPARTMENT),
                ImmutableSet.of(DEPARTMENT, SERVICE_STATION));
        practice(
                "REL-COMMITTEE-LEADS", RelationKind.LEADS, COMMITTEES, ImmutableSet.of(SUB_COMMITTEE, SERVICE_STATION));
    }

    private void guides() {
        law(
                "REL-GUIDES-VC",
                RelationKind.GUIDES,
                TOWNSHIP,
                VILLAGERS,
                Modality.MUST,
                VCOL_2010.article(5, 1),
                VCOL_2018.article(5, 1),
                VCOL_2025.article(6, 1));
        law(
                "REL-GUIDES-RC",
                RelationKind.GUIDES,
                CITY_AND_STREET,
                RESIDENTS,
                Modality.MUST,
                RCOL_1989.article(2, 2),
                RCOL_2018.article(2, 2),
                RCOL_2025.article(6));
        law(
                "REL-GUIDES-RC-TOWNSHIP",
                RelationKind.GUIDES,
                TOWNSHIP,
                RESIDENTS,
                Modality.MUST,
                RCOL_1989.article(21),
                RCOL_2018.article(21),
                RCOL_2025.article(47));
        law(
                "REL-GUIDES-COMMITTEES",
                RelationKind.GUIDES,
                GOVERNMENTS,
                COMMITTEES,
                Modality.MUST,
                LOCAL_ORGANIC_LAW_2022.article(87));
        law(
                "REL-DEPARTMENT-GUIDES-VC",
                RelationKind.GUIDES,
                ImmutableSet.of(DEPARTMENT),
                VILLAGERS,
                Modality.MUST,
                VCOL_2025.article(5));
        law(
                "REL-DEPARTMENT-GUIDES-RC",
                RelationKind.GUIDES,
                ImmutableSet.of(DEPARTMENT),
                RESIDENTS,
                Modality.MUST,
                RCOL_2025.article(5));
        law(
                "REL-DEPARTMENT-GUIDES-SUB",
                RelationKind.GUIDES,
                ImmutableSet.of(DEPARTMENT),
                ImmutableSet.of(SUB_COMMITTEE),
                Modality.MAY,
                RCOL_1989.article(20),
                RCOL_2018.article(20));
        practice(
                "REL-DEPARTMENT-GUIDES",
                RelationKind.GUIDES,
                ImmutableSet.of(DEPARTMENT),
                ImmutableSet.of(DEPARTMENT, INTERNAL_OFFICE, SERVICE_STATION));
    }

    private void assists() {
        law(
                "REL-ASSISTS-VC",
                RelationKind.ASSISTS,
                VILLAGERS,
                TOWNSHIP,
                Modality.MUST,
                VCOL_2010.article(5, 2),
                VCOL_2018.article(5, 2),
                VCOL_2025.article(6, 2));
        law(
                "REL-ASSISTS-RC",
                RelationKind.ASSISTS,
                RESIDENTS,
                CITY_AND_STREET,
                Modality.MUST,
                RCOL_1989.article(2, 2),
                RCOL_2018.article(2, 2),
                RCOL_2025.article(6));
        law(
                "REL-ASSISTS-RC-TOWNSHIP",
                RelationKind.ASSISTS,
                RESIDENTS,
                TOWNSHIP,
                Modality.MUST,
                RCOL_1989.article(21),
                RCOL_2018.article(21),
                RCOL_2025.article(47));
        law(
                "REL-ASSISTS-GOVERNMENTS",
                RelationKind.ASSISTS,
                COMMITTEES,
                GOVERNMENTS,
                Modality.MUST,
                LOCAL_ORGANIC_LAW_2022.article(87));
    }

    private void administers() {
        law("REL-TOWNSHIP-ADMINISTERS", RelationKind.ADMINISTERS, TOWNSHIP, SOCIETY, Modality.MUST, item(76, 2));
        law(
                "REL-STREET-ADMINISTERS",
                RelationKind.ADMINISTERS,
                ImmutableSet.of(STREET_OFFICE),
                SOCIETY,
                Modality.MUST,
                LOCAL_ORGANIC_LAW_2022.article(86));
        practice(
                "REL-DEPARTMENT-ADMINISTERS",
                RelationKind.ADMINISTERS,
                ImmutableSet.of(DEPARTMENT),
                ImmutableSet.of(SERVICE_STATION, RESIDENT_UNIT, SOCIAL_ORGANIZATION));
        practice(
                "REL-COMMITTEE-ADMINISTERS",
                RelationKind.ADMINISTERS,
                COMMITTEES,
                ImmutableSet.of(RESIDENT_GROUP, GRID, SERVICE_STATION));
    }

    private void dispatchesAndCoordinates() {
        practice(
                "REL-DISPATCHES",
                RelationKind.DISPATCHES,
                ImmutableSet.of(DEPARTMENT),
                ImmutableSet.of(SERVICE_STATION));
        law(
                "REL-DISPATCHES-STREET",
                RelationKind.DISPATCHES,
                ImmutableSet.of(SUPERIOR_GOVERNMENT),
                ImmutableSet.of(STREET_OFFICE),
                Modality.MAY,
                LOCAL_ORGANIC_LAW_2022.article(85, 3));
        law(
                "REL-COORDINATES-STREET",
                RelationKind.COORDINATES,
                ImmutableSet.of(STREET_OFFICE),
                ImmutableSet.of(SERVICE_STATION),
                Modality.MUST,
                LOCAL_ORGANIC_LAW_2022.article(86));
        practice("REL-COORDINATES", RelationKind.COORDINATES, TOWNSHIP, ImmutableSet.of(SERVICE_STATION));
    }

    private void supervises() {
        law(
                "REL-SUPERVISES-VC",
                RelationKind.SUPERVISES,
                ImmutableSet.of(SUPERVISION_COMMITTEE),
                VILLAGERS,
                Modality.MUST,
                VCOL_2010.article(32),
                VCOL_2018.article(32),
                VCOL_2025.article(37, 1));
        law(
                "REL-SUPERVISES-RC",
                RelationKind.SUPERVISES,
                ImmutableSet.of(SUPERVISION_COMMITTEE),
                RESIDENTS,
                Modality.MUST,
                RCOL_2025.article(36, 1));
        law(
                "REL-MEETING-SUPERVISES-VC",
                RelationKind.SUPERVISES,
                ImmutableSet.of(ASSEMBLY, REPRESENTATIVES_MEETING),
                VILLAGERS,
                Modality.MUST,
                VCOL_2010.article(2, 3),
                VCOL_2018.article(2, 3),
                VCOL_2025.article(2, 3));
        law(
                "REL-ASSEMBLY-SUPERVISES-RC",
                RelationKind.SUPERVISES,
                ImmutableSet.of(ASSEMBLY),
                RESIDENTS,
                Modality.MUST,
                RCOL_1989.article(10, 1),
                RCOL_2018.article(10, 1),
                RCOL_2025.article(2, 2));
        law(
                "REL-MEETING-SUPERVISES-RC",
                RelationKind.SUPERVISES,
                ImmutableSet.of(REPRESENTATIVES_MEETING),
                RESIDENTS,
                Modality.MUST,
                RCOL_2025.article(2, 2));
        law(
                "REL-CONGRESS-SUPERVISES",
                RelationKind.SUPERVISES,
                ImmutableSet.of(PEOPLES_CONGRESS),
                TOWNSHIP,
                Modality.MUST,
                LOCAL_ORGANIC_LAW_2022.article(69, 1));
        law(
                "REL-DEPARTMENT-SUPERVISES-VC",
                RelationKind.SUPERVISES,
                ImmutableSet.of(DEPARTMENT),
                VILLAGERS,
                Modality.MUST,
                VCOL_2025.article(5));
        law(
                "REL-DEPARTMENT-SUPERVISES-RC",
                RelationKind.SUPERVISES,
                ImmutableSet.of(DEPARTMENT),
                RESIDENTS,
                Modality.MUST,
                RCOL_2025.article(5));
    }

    private void servesAndLiaises() {
        practice(
                "REL-SERVES",
                RelationKind.SERVES,
                ImmutableSet.of(SERVICE_STATION, SOCIAL_ORGANIZATION),
                Sets.immutableEnumSet(Sets.union(SOCIETY, ImmutableSet.of(TOWNSHIP_GOVERNMENT, STREET_OFFICE))));
        practice(
                "REL-LIAISES",
                RelationKind.LIAISES,
                Sets.immutableEnumSet(Sets.union(
                        GOVERNMENTS,
                        ImmutableSet.of(DEPARTMENT, INTERNAL_OFFICE, PARTY_ORGANIZATION, PEOPLES_CONGRESS))),
                SOCIETY);
    }

    private static Citation item(int article, int item) {
        return new Citation(LOCAL_ORGANIC_LAW_2022, Optional.of(new Provision(article, 0, item)));
    }

    /** Adds a rule for each version of an article, for the days on which that version is in force. */
    private void law(
            String id,
            RelationKind kind,
            ImmutableSet<BodyKind> sources,
            ImmutableSet<BodyKind> targets,
            Modality modality,
            Citation... versions) {
        for (Citation version : versions) {
            ValidityPeriod period = version.instrument().period();
            rules.add(
                    new RelationRule(RuleId.of(id), kind, sources, targets, modality, period, LegalBasis.of(version)));
        }
    }

    /** Adds a rule that the field's sources describe and no article of national law states. */
    private void practice(
            String id, RelationKind kind, ImmutableSet<BodyKind> sources, ImmutableSet<BodyKind> targets) {
        rules.add(new RelationRule(
                RuleId.of(id), kind, sources, targets, Modality.MAY, ValidityPeriod.ALWAYS, LegalBasis.none()));
    }
}
