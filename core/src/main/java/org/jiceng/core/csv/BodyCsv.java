package org.jiceng.core.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyBuilder;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.InhabitedBuilder;
import org.jiceng.core.body.PartyOrganization;
import org.jiceng.core.body.PartyOrganizationKind;
import org.jiceng.core.body.ResidentUnit;
import org.jiceng.core.body.ServiceStation;
import org.jiceng.core.body.StationTier;
import org.jiceng.core.body.SuperiorGovernment;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.body.TownshipKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.SocialCreditCode;
import org.jiceng.core.internal.input.CsvTable;

/** Makes a body of a row of the bodies file. */
final class BodyCsv {

    static final ImmutableList<String> REQUIRED = ImmutableList.of("id", "kind", "name");

    static final ImmutableList<String> COLUMNS = ImmutableList.<String>builder()
            .addAll(REQUIRED)
            .add("parent", "order", "code", "creditCode", "shortName", "signboards", "staffingQuota", "from", "to")
            .add("townshipKind", "organizationKind", "level", "tier", "domains", "households")
            .build();

    /** The columns that only some kinds have. */
    private static final ImmutableMap<String, ImmutableList<BodyKind>> SPECIAL = ImmutableMap.of(
            "townshipKind", ImmutableList.of(BodyKind.TOWNSHIP_GOVERNMENT),
            "organizationKind", ImmutableList.of(BodyKind.PARTY_ORGANIZATION),
            "level", ImmutableList.of(BodyKind.SUPERIOR_GOVERNMENT),
            "tier", ImmutableList.of(BodyKind.SERVICE_STATION),
            "domains", ImmutableList.of(BodyKind.SERVICE_STATION),
            "households",
                    ImmutableList.of(
                            BodyKind.VILLAGERS_COMMITTEE,
                            BodyKind.RESIDENTS_COMMITTEE,
                            BodyKind.RESIDENT_GROUP,
                            BodyKind.GRID));

    private static final Splitter LIST =
            Splitter.on(CharMatcher.anyOf("；;")).trimResults().omitEmptyStrings();

    private final CsvTable.Row row;
    private final Findings.Builder findings;

    private BodyCsv(CsvTable.Row row, Findings.Builder findings) {
        this.row = row;
        this.findings = findings;
    }

    /** Returns the body of a row, or empty with an error where a value of the row cannot be read. */
    static Optional<Body> read(CsvTable.Row row, Findings.Builder findings) {
        Findings.Builder noticed = Findings.builder();
        Optional<Body> body = new BodyCsv(row, noticed).body();
        boolean broken = noticed.hasErrors();
        findings.addAll(noticed.build());
        return broken ? Optional.empty() : body;
    }

    private Optional<Body> body() {
        Optional<BodyKind> kind = required("kind", BodyWords.KINDS);
        kind.ifPresent(this::reportUnusedColumns);
        Optional<Body> common = common();
        return kind.isEmpty() || common.isEmpty() ? Optional.empty() : of(kind.get(), common.get());
    }

    private void reportUnusedColumns(BodyKind kind) {
        SPECIAL.forEach((column, kinds) -> {
            if (row.optionalText(column).isPresent() && !kinds.contains(kind)) {
                findings.add(CsvText.finding(
                                "BODY-UNUSED", Severity.WARNING, row.text("id"), "column.unused", column, kind.label())
                        .location(row.at(column))
                        .build());
            }
        });
    }

    /** Reads what every body has. The type of the result does not matter: the body itself is built from it. */
    private Optional<Body> common() {
        Optional<BodyId> id = row.parseRequired("id", BodyId::of, findings);
        Optional<String> name = row.requiredText("name", findings);
        ResidentUnit.Builder builder = ResidentUnit.builder();
        builder.parent(row.parse("parent", BodyId::of, findings))
                .period(CsvPeriods.read(row, findings))
                .divisionCode(row.parse("code", DivisionCode::parse, findings))
                .creditCode(creditCode())
                .shortName(row.optionalText("shortName"))
                .signboards(LIST.split(row.text("signboards")))
                .staffingQuota(count("staffingQuota"));
        row.wholeNumber("order", Integer.MIN_VALUE, findings).ifPresent(builder::order);
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(builder.id(id.get()).name(name.get()).build());
    }

    /** A genuine old code may fail the check; it is kept, with a warning. */
    private Optional<SocialCreditCode> creditCode() {
        Optional<SocialCreditCode> code = row.parse("creditCode", SocialCreditCode::unchecked, findings);
        code.filter(read -> !read.hasValidCheckCharacter())
                .ifPresent(read -> findings.add(CsvText.finding(
                                "BODY-CREDIT-CODE",
                                Severity.WARNING,
                                row.text("id"),
                                "credit.check",
                                read,
                                read.expectedCheckCharacter())
                        .location(row.at("creditCode"))
                        .build()));
        return code;
    }

    private OptionalInt count(String column) {
        Optional<Integer> count = row.wholeNumber(column, 0, findings);
        return count.isPresent() ? OptionalInt.of(count.get()) : OptionalInt.empty();
    }

    private <T> Optional<T> required(String column, ImmutableMap<String, T> words) {
        return row.requiredText(column, findings).isEmpty() ? Optional.empty() : row.word(column, words, findings);
    }

    private Optional<Body> of(BodyKind kind, Body common) {
        return switch (kind) {
            case SUPERIOR_GOVERNMENT -> superiorGovernment(common);
            case TOWNSHIP_GOVERNMENT -> townshipGovernment(common);
            case SERVICE_STATION -> serviceStation(common);
            case PARTY_ORGANIZATION -> partyOrganization(common);
            default -> Optional.of(plain(kind, common));
        };
    }

    private Body plain(BodyKind kind, Body common) {
        BodyBuilder<?> builder = BodyBuilder.of(kind).from(common);
        if (builder instanceof InhabitedBuilder<?> inhabited) {
            inhabited.households(count("households"));
        }
        return builder.build();
    }

    private Optional<Body> superiorGovernment(Body common) {
        Optional<DivisionLevel> level = required("level", BodyWords.LEVELS);
        return level.map(
                value -> SuperiorGovernment.builder().from(common).level(value).build());
    }

    private Optional<Body> townshipGovernment(Body common) {
        Optional<TownshipKind> kind = required("townshipKind", BodyWords.TOWNSHIP_KINDS);
        return kind.map(value ->
                TownshipGovernment.builder().from(common).townshipKind(value).build());
    }

    private Optional<Body> serviceStation(Body common) {
        Optional<StationTier> tier = required("tier", BodyWords.TIERS);
        return tier.map(value -> ServiceStation.builder()
                .from(common)
                .tier(value)
                .domains(LIST.split(row.text("domains")))
                .build());
    }

    private Optional<Body> partyOrganization(Body common) {
        Optional<PartyOrganizationKind> kind = required("organizationKind", BodyWords.ORGANIZATION_KINDS);
        return kind.map(value ->
                PartyOrganization.builder().from(common).organizationKind(value).build());
    }
}
