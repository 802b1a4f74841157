package org.jiceng.core.body;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.time.ValidityPeriod;

/**
 * A body of grassroots governance (基层治理主体), described as it is for a period.
 *
 * <p>The {@link #id()} is its identity. Name, code and parent hold for the {@link #period()} of this description; a
 * body that is renamed, recoded or placed under another parent has several descriptions with the same id and periods
 * that do not overlap.
 *
 * <p>{@link #parent()} is the place in the tree of containment. Leading, guiding, dispatching and the like are
 * relations and not attributes.
 */
public sealed interface Body
        permits SuperiorGovernment,
                TownshipGovernment,
                StreetOffice,
                VillagersCommittee,
                ResidentsCommittee,
                ServiceStation,
                Department,
                InternalOffice,
                PartyOrganization,
                PeoplesCongress,
                SupervisionCommittee,
                Assembly,
                RepresentativesMeeting,
                ResidentsCouncil,
                SubCommittee,
                ResidentGroup,
                Grid,
                ResidentUnit,
                SocialOrganization {

    /** The identity, which no change of name, code or parent touches. */
    BodyId id();

    /** The full official name, exactly as its source writes it, for example 琴江镇人民政府. Never blank. */
    String name();

    /** The kind, one for each permitted type. */
    BodyKind kind();

    /** The body that contains this one, or empty for a root. */
    Optional<BodyId> parent();

    /**
     * The place among its siblings in the official order (官方排序), ascending, 0 if not set; equal ones stand as they were
     * added.
     */
    int order();

    /** The days for which this description holds, all days if not set. */
    ValidityPeriod period();

    /** The code of the place that it governs, serves or covers. */
    Optional<DivisionCode> divisionCode();

    /** How urban its place is, as the statistics bureau classifies it; it does not tell the kind of committee. */
    Optional<UrbanRuralClass> urbanRuralClass();

    /** Its unified social credit code, if it is a legal person. */
    Optional<SocialCreditCode> creditCode();

    /** The short name in use, for example 党政办 for 党政综合办公室. */
    Optional<String> shortName();

    /** Further names on its door (挂牌、加挂牌子), in official order. */
    ImmutableList<String> signboards();

    /** Its posts, in official order; a post exists when it is vacant. */
    ImmutableList<Post> posts();

    /** How many staff it is allowed (编制数), from 0. */
    OptionalInt staffingQuota();
}
