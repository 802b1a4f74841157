package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;

/**
 * The national rules once more, slowly and in plain Java, without the engine: everything is known, or every value of
 * what is not known is tried.
 */
public final class ReferenceAdmission {

    private static final LocalDate RESIDENTS_LAW = LocalDate.parse("1990-01-01");
    private static final LocalDate VILLAGERS_LAW = LocalDate.parse("2010-10-28");
    private static final LocalDate LOAD = LocalDate.parse("2015-07-13");
    private static final LocalDate CERTIFICATES = LocalDate.parse("2020-04-27");
    private static final LocalDate FORMALISM = LocalDate.parse("2024-08-06");
    private static final LocalDate NEW_LAWS = LocalDate.parse("2026-01-01");

    /** The facts that a request may leave out, each with its values. */
    private static final Map<String, ImmutableList<Object>> VALUES = values();

    private final LocalDate day;
    private final BodyKind applicant;
    private final BodyKind target;
    private final AdmissionRequest request;
    private final boolean consented;
    private final Optional<Boolean> listedAsSelfGovernance;
    private final boolean prohibited;
    private final Consumer<Flags> local;
    private boolean noticed = true;
    private AdmissionRequest said;

    /** What the rules come to, before they are weighed. */
    public static final class Flags {
        /** Whether a rule speaks of the request. */
        public boolean spoken;
        /** Whether a rule is violated. */
        public boolean refused;
        /** Whether a person has to look at it. */
        public boolean person;
        /** Whether something has to follow. */
        public boolean owed;

        Flags() {}
    }

    ReferenceAdmission(
            LocalDate day,
            BodyKind applicant,
            BodyKind target,
            AdmissionRequest request,
            boolean consented,
            Optional<Boolean> listedAsSelfGovernance,
            boolean prohibited) {
        this(day, applicant, target, request, consented, listedAsSelfGovernance, prohibited, flags -> {});
    }

    /** The national rules, and what {@code local} adds to them. */
    public ReferenceAdmission(
            LocalDate day,
            BodyKind applicant,
            BodyKind target,
            AdmissionRequest request,
            boolean consented,
            Optional<Boolean> listedAsSelfGovernance,
            boolean prohibited,
            Consumer<Flags> local) {
        this.local = local;
        this.day = day;
        this.applicant = applicant;
        this.target = target;
        this.request = request;
        this.said = request;
        this.consented = consented;
        this.listedAsSelfGovernance = listedAsSelfGovernance;
        this.prohibited = prohibited;
    }

    /** Leaves out what the notice of 2015 says besides of responsible subjects. */
    public ReferenceAdmission withoutNotice() {
        noticed = false;
        return this;
    }

    /** Holds against what a request states no more than {@code original} states, of which this one is a completion. */
    public ReferenceAdmission stating(AdmissionRequest original) {
        said = original;
        return this;
    }

    private static Map<String, ImmutableList<Object>> values() {
        Map<String, ImmutableList<Object>> values = new LinkedHashMap<>();
        values.put("arrangement", ImmutableList.copyOf(Arrangement.values()));
        values.put("basis", ImmutableList.copyOf(BasisKind.values()));
        values.put("basis.text", ImmutableList.of(true, false));
        values.put("funding.required", ImmutableList.of(true, false));
        values.put("funding.source", ImmutableList.copyOf(FundsSource.values()));
        values.put("conditions", ImmutableList.copyOf(ConditionsStatus.values()));
        values.put("selfGovernance", ImmutableList.of(true, false));
        return values;
    }

    /** What is decided, and which facts decide it. */
    public record Answer(Outcome outcome, Set<String> missing) {}

    /** Decides. */
    public Answer answer() {
        Map<String, Object> stated = stated();
        List<String> open = VALUES.keySet().stream()
                .filter(fact -> !stated.containsKey(fact))
                .toList();
        Map<Map<String, Object>, Outcome> outcomes = new LinkedHashMap<>();
        complete(stated, open, outcomes);
        if (new LinkedHashSet<>(outcomes.values()).size() == 1) {
            return new Answer(outcomes.values().iterator().next(), Set.of());
        }
        Set<String> decisive = new TreeSet<>();
        outcomes.forEach((facts, outcome) -> {
            for (String fact : open) {
                for (Object value : Objects.requireNonNull(VALUES.get(fact))) {
                    Map<String, Object> changed = new TreeMap<>(facts);
                    changed.put(fact, value);
                    if (outcomes.get(changed) != outcome) {
                        decisive.add(fact);
                    }
                }
            }
        });
        return new Answer(Outcome.INCOMPLETE, decisive);
    }

    private Map<String, Object> stated() {
        Map<String, Object> stated = new TreeMap<>();
        request.arrangement().ifPresent(value -> stated.put("arrangement", value));
        request.certificate().ifPresent(kind -> stated.put("arrangement", Arrangement.CERTIFICATE));
        request.basis().ifPresent(value -> stated.put("basis", value.kind()));
        boolean unnamed = request.basis()
                .filter(value -> value.text().isBlank())
                .filter(value -> value.kind() == BasisKind.LAW
                        || value.kind() == BasisKind.REGULATION
                        || value.kind() == BasisKind.POLICY)
                .isPresent();
        if (!unnamed) {
            stated.put(
                    "basis.text",
                    request.basis().map(StatedBasis::text).filter(this::isDead).isEmpty());
        }
        request.funding().ifPresent(value -> {
            stated.put("funding.required", value.required());
            value.source().ifPresent(source -> stated.put("funding.source", source));
        });
        request.conditions().ifPresent(value -> stated.put("conditions", value));
        if (request.selfGovernance().isPresent() || listedAsSelfGovernance.isPresent()) {
            stated.put(
                    "selfGovernance", request.selfGovernance().orElse(false) || listedAsSelfGovernance.orElse(false));
        }
        return stated;
    }

    /** Whether a text names a version of the residents law that is not in force on the day, or a text of Beijing. */
    private boolean isDead(String text) {
        boolean old = day.isBefore(NEW_LAWS);
        return (text.contains("（2018年修正）") && (!old || day.isBefore(LocalDate.parse("2018-12-29"))))
                || (text.contains("（2025年修订）") && old)
                || text.contains("北京市");
    }

    private void complete(Map<String, Object> facts, List<String> open, Map<Map<String, Object>, Outcome> outcomes) {
        if (open.isEmpty()) {
            outcomes.put(new TreeMap<>(facts), outcome(facts));
            return;
        }
        for (Object value : Objects.requireNonNull(VALUES.get(open.get(0)))) {
            Map<String, Object> more = new TreeMap<>(facts);
            more.put(open.get(0), value);
            complete(more, open.subList(1, open.size()), outcomes);
        }
    }

    private Outcome outcome(Map<String, Object> facts) {
        Object arrangement = facts.get("arrangement");
        boolean certificate = arrangement == Arrangement.CERTIFICATE;
        boolean old = day.isBefore(NEW_LAWS);
        boolean village = target == BodyKind.VILLAGERS_COMMITTEE && !day.isBefore(VILLAGERS_LAW);
        boolean community = target == BodyKind.RESIDENTS_COMMITTEE && !day.isBefore(RESIDENTS_LAW);
        boolean department = applicant == BodyKind.DEPARTMENT;
        boolean township = applicant == BodyKind.TOWNSHIP_GOVERNMENT;
        boolean street = applicant == BodyKind.STREET_OFFICE;
        boolean superior = applicant == BodyKind.SUPERIOR_GOVERNMENT;
        boolean needsFunds = Boolean.TRUE.equals(facts.get("funding.required"));
        boolean applicantPays = facts.get("funding.source") == FundsSource.APPLICANT;
        boolean paid = request.funding()
                .flatMap(Funding::transferredOn)
                .filter(on -> !on.isAfter(day))
                .isPresent();
        Object conditions = facts.get("conditions");
        Object basis = facts.get("basis");
        boolean dead = Boolean.FALSE.equals(facts.get("basis.text"));
        boolean spoken = false;
        boolean refused = false;
        boolean person = false;
        boolean owed = false;
        if (certificate && (target == BodyKind.VILLAGERS_COMMITTEE || target == BodyKind.RESIDENTS_COMMITTEE)) {
            if (!day.isBefore(CERTIFICATES)) {
                spoken = true;
                refused |= prohibited || basis == BasisKind.POLICY || basis == BasisKind.NONE;
                person |= dead && (basis == BasisKind.LAW || basis == BasisKind.REGULATION);
            }
        }
        if (!certificate && department && (village || (community && !old))) {
            boolean legality = !old;
            spoken |= needsFunds || legality;
            refused |= needsFunds && !applicantPays;
            owed |= needsFunds && applicantPays && !paid;
            if (legality) {
                refused |= basis == BasisKind.NONE || basis == BasisKind.STATE_COUNCIL_LIST;
                person |= basis == BasisKind.POLICY;
                person |= dead && (basis == BasisKind.LAW || basis == BasisKind.REGULATION);
            }
        }
        if (!certificate && department && community && old) {
            spoken = true;
            refused |= !consented;
        }
        boolean assisted = !certificate
                && ((village && (township || (street && !old) || (superior && old)))
                        || (community && (township || street || superior)));
        if (assisted && (village || !old)) {
            spoken = true;
            refused |= conditions == ConditionsStatus.NOT_PROVIDED;
            owed |= conditions == ConditionsStatus.UNDERTAKEN;
            if (!old) {
                refused |= needsFunds && !applicantPays;
                owed |= needsFunds && applicantPays && !paid;
            }
        }
        spoken |= assisted;
        if (village && (township || (street && !old))) {
            spoken = true;
            refused |= Boolean.TRUE.equals(facts.get("selfGovernance"));
        } else if (target == BodyKind.VILLAGERS_COMMITTEE) {
            person |= said.selfGovernance().orElse(false) || listedAsSelfGovernance.orElse(false);
        }
        if (target == BodyKind.RESIDENTS_COMMITTEE && !day.isBefore(LOAD)) {
            person |= request.responsibility().isPresent();
            if (noticed && !certificate && (department || township || street || superior)) {
                Optional<FundsSource> source =
                        said.funding().filter(Funding::required).flatMap(Funding::source);
                refused |= said.ownDuty().orElse(false);
                refused |= source.isPresent() && !source.get().equals(FundsSource.APPLICANT);
                owed |= source.isPresent() && !paid;
                refused |= said.conditions()
                        .filter(ConditionsStatus.NOT_PROVIDED::equals)
                        .isPresent();
                owed |= said.conditions()
                        .filter(ConditionsStatus.UNDERTAKEN::equals)
                        .isPresent();
                refused |= said.assessment().filter(Demand.UNAUTHORIZED::equals).isPresent();
            }
        }
        if (!day.isBefore(FORMALISM)
                && (target == BodyKind.VILLAGERS_COMMITTEE
                        || target == BodyKind.RESIDENTS_COMMITTEE
                        || target == BodyKind.STREET_OFFICE
                        || target == BodyKind.TOWNSHIP_GOVERNMENT)) {
            person |= Stream.of(said.forms(), said.signboard(), said.assessment(), said.veto())
                    .anyMatch(
                            demand -> demand.filter(Demand.UNAUTHORIZED::equals).isPresent());
        }
        person |= said.publicPower().orElse(PublicPower.NONE) != PublicPower.NONE;
        person |= request.risks()
                .filter(risks -> !(risks.lawful() && risks.reasonable() && risks.feasible() && risks.controllable()))
                .isPresent();
        Flags flags = new Flags();
        local.accept(flags);
        if (refused || flags.refused) {
            return Outcome.REJECTED;
        }
        if (person || flags.person || !(spoken || flags.spoken)) {
            return Outcome.REFERRED;
        }
        return owed || flags.owed ? Outcome.ADMITTED_WITH_OBLIGATIONS : Outcome.ADMITTED;
    }
}
