package org.jiceng.rules.admission.local;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyKind;
import org.jiceng.rules.admission.AdmissionRequest;
import org.jiceng.rules.admission.Arrangement;
import org.jiceng.rules.admission.Channel;
import org.jiceng.rules.admission.ConditionsStatus;
import org.jiceng.rules.admission.Demand;
import org.jiceng.rules.admission.Funding;
import org.jiceng.rules.admission.FundsSource;
import org.jiceng.rules.admission.PublicPower;
import org.jiceng.rules.admission.ReferenceAdmission.Flags;
import org.jiceng.rules.admission.Safeguard;
import org.jiceng.rules.admission.Term;

/**
 * The rules of the packs once more, in plain Java and without the engine, read a second time from the texts, for
 * requests that state everything. A list that nobody supplied leaves what it would settle to a person.
 */
final class ReferenceLocal {

    private final String place;
    private final LocalDate day;
    private final BodyKind by;
    private final String target;
    private final BodyKind to;
    private final AdmissionRequest request;
    private final boolean lists;
    private final boolean second;
    private final boolean ahead;
    private final Flags flags;

    /**
     * {@code second} is the list of residents committees alone, and {@code ahead} counts where the day of filing or the
     * first day is not stated.
     */
    ReferenceLocal(
            String place,
            LocalDate day,
            BodyKind by,
            String target,
            BodyKind to,
            AdmissionRequest request,
            boolean lists,
            boolean second,
            boolean ahead,
            Flags flags) {
        this.place = place;
        this.day = day;
        this.by = by;
        this.target = target;
        this.to = to;
        this.request = request;
        this.lists = lists;
        this.second = second;
        this.ahead = ahead;
        this.flags = flags;
    }

    private boolean since(String first) {
        return !day.isBefore(LocalDate.parse(first));
    }

    /** Whether a body of the place consented, arranged as a whole or not. */
    private boolean by(String body) {
        return request.consents().stream()
                .anyMatch(consent -> consent.by().value().equals(place + "/" + body));
    }

    private boolean county() {
        return by("gov");
    }

    private boolean approved() {
        return by("gov") || by("city");
    }

    private boolean underStreet() {
        return !target.equals("vc") && !target.equals("rc-town") && !target.equals("town");
    }

    /** Whether a list of matters of the day has it; empty without a list. */
    private Optional<Boolean> listed() {
        return lists ? Optional.of(is("清单内协助事项") || is("清单内配合事项") || isOnSecond()) : Optional.empty();
    }

    /** Whether the list of certificates has it; empty without a list. */
    private Optional<Boolean> listedCertificate() {
        return lists ? Optional.of(is("清单内证明")) : Optional.empty();
    }

    private boolean is(String matter) {
        return request.matter().equals(matter);
    }

    private boolean isOnSecond() {
        return second && is("未列入清单的事项");
    }

    private boolean isListed() {
        return listed().orElse(false);
    }

    private Optional<Boolean> assistance() {
        return lists ? Optional.of(is("清单内协助事项") || isOnSecond()) : Optional.empty();
    }

    private void must(boolean holds) {
        flags.spoken = true;
        flags.refused |= !holds;
    }

    private void should(boolean holds) {
        flags.person |= !holds;
    }

    /** A requirement that holds, does not, or that a person has to look up. */
    private void must(boolean settled, Optional<Boolean> looked) {
        if (settled || looked.isPresent()) {
            must(settled || looked.get());
        } else {
            judged(false);
        }
    }

    /** A requirement that applies, does not, or of which a person has to look up whether it does. */
    private void mustIf(Optional<Boolean> applies, boolean holds) {
        if (applies.isEmpty()) {
            judged(holds);
        } else if (applies.get()) {
            must(holds);
        }
    }

    private void mayRefuse(boolean right) {
        flags.person |= right;
    }

    private void judged(boolean settled) {
        flags.spoken = true;
        flags.person |= !settled;
    }

    private boolean given(Safeguard means) {
        return means != Safeguard.NOT_PROVIDED;
    }

    private boolean rooms() {
        return request.conditions().orElseThrow() != ConditionsStatus.NOT_PROVIDED;
    }

    private boolean funded() {
        Funding funding = request.funding().orElseThrow();
        return !funding.required() || funding.source().orElseThrow() == FundsSource.APPLICANT;
    }

    /** What is promised and not there yet is owed, where a rule about it holds. */
    private void owes(boolean applies, boolean holds, boolean open) {
        flags.owed |= applies && holds && open;
    }

    private boolean paid(Optional<Boolean> applies) {
        Funding funding = request.funding().orElseThrow();
        owes(
                applies.orElse(true),
                funded(),
                funding.required() && funding.transferredOn().isEmpty());
        return funded();
    }

    private boolean rooms(Optional<Boolean> applies) {
        owes(applies.orElse(true), rooms(), request.conditions().orElseThrow() == ConditionsStatus.UNDERTAKEN);
        return rooms();
    }

    private boolean given(Optional<Boolean> applies, Optional<Safeguard> means) {
        owes(applies.orElse(true), given(means.orElseThrow()), means.orElseThrow() == Safeguard.UNDERTAKEN);
        return given(means.orElseThrow());
    }

    private boolean paid() {
        return paid(Optional.of(true));
    }

    private boolean roomsGiven() {
        return rooms(Optional.of(true));
    }

    private boolean given(Optional<Safeguard> means) {
        return given(Optional.of(true), means);
    }

    private static boolean rightful(Demand demand) {
        return demand != Demand.UNAUTHORIZED;
    }

    private boolean filedAhead(int workingDays) {
        if (request.filed().isEmpty() || request.start().isEmpty()) {
            return ahead;
        }
        LocalDate last = request.start().orElseThrow();
        for (int left = workingDays; left > 0; ) {
            last = last.minusDays(1);
            if (last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return !request.filed().get().isAfter(last);
    }

    /** Adds what the place says. */
    void add() {
        boolean certificate = request.arrangement().orElseThrow() == Arrangement.CERTIFICATE;
        boolean work = !certificate && by != BodyKind.SOCIAL_ORGANIZATION;
        boolean department = work && by == BodyKind.DEPARTMENT;
        boolean street = work && by == BodyKind.STREET_OFFICE;
        boolean town = work && by == BodyKind.TOWNSHIP_GOVERNMENT;
        boolean committee = to == BodyKind.RESIDENTS_COMMITTEE;
        boolean village = to == BodyKind.VILLAGERS_COMMITTEE;
        boolean temporary = request.term().orElseThrow() == Term.TEMPORARY;
        boolean own = request.ownDuty().orElseThrow();
        if ((committee || village) && certificate && !lists && since("2020-04-27")) {
            judged(false);
        }
        switch (place) {
            case "SH" -> shanghai(work, certificate, department, committee, village);
            case "BJ", "XC" -> {
                beijing(department, department || street, committee, village, temporary);
                if (committee && department && since("1991-12-21")) {
                    mayRefuse(!approved() && !(underStreet() ? by("street") : by("town")));
                }
                if (place.equals("XC") && committee && department && since("2018-07-25")) {
                    must(filedAhead(30));
                    mayRefuse(!by("group") && !(by("dept") && by("organization") && by("social")));
                }
            }
            case "TJ" -> tianjin(department, temporary, own);
            case "SD" -> shandong(work, department, town, temporary, own);
            case "DY" -> {
                if (committee && (department || street || town) && since("2025-12-01")) {
                    judged(isListed() || county());
                    must(!own);
                    Optional<Boolean> unlisted = listed().map(listed -> !listed);
                    if (request.funding().orElseThrow().required()) {
                        mustIf(unlisted, paid(unlisted));
                    }
                    mustIf(unlisted, rooms(unlisted));
                }
            }
            case "CD" -> {
                if ((committee || village) && since("2020-12-01")) {
                    mayRefuse(!certificate && (!lists || is("负面清单事项")));
                    if (department) {
                        must(!own);
                        judged(isListed() || approved());
                        if (request.funding().orElseThrow().required()) {
                            mustIf(assistance(), paid(assistance()));
                        }
                        mustIf(assistance(), rooms(assistance()));
                        mustIf(
                                assistance(),
                                given(assistance(), request.safeguards().information()));
                        mustIf(
                                assistance(),
                                given(assistance(), request.safeguards().technique()));
                    }
                }
            }
            case "LZ" -> {
                if (to == BodyKind.GRID && since("2024-10-01")) {
                    must(county(), listed());
                    must(request.publicPower().orElseThrow() == PublicPower.NONE);
                }
            }
            case "EQ" -> {
                if ((committee || village) && department && since("2020-12-31")) {
                    mayRefuse(!by("group"));
                    must(rightful(request.assessment().orElseThrow()));
                    should(given(request.safeguards().powers()));
                    should(paid());
                }
            }
            case "JY" -> {
                if (committee && work && since("2022-07-26")) {
                    flags.spoken = true;
                    if (!request.selfGovernance().orElseThrow()) {
                        must(false, assistance());
                        should(given(request.safeguards().powers()));
                        should(given(request.safeguards().staff()));
                        should(paid());
                    }
                }
            }
            case "HS" -> {
                if (committee && department && since("2015-12-31")) {
                    must(request.filed().isPresent());
                    must(paid());
                }
            }
            case "ZG" -> {
                boolean named = committee || to == BodyKind.STREET_OFFICE || to == BodyKind.TOWNSHIP_GOVERNMENT;
                if (named && department && since("2016-12-31")) {
                    mayRefuse(!approved());
                    mayRefuse(request.safeguards().powers().orElseThrow() == Safeguard.NOT_PROVIDED);
                    mayRefuse(!funded());
                }
            }
            case "NX" -> {
                if (committee && department && since("2016-12-31")) {
                    judged(isListed() || by("group"));
                }
            }
            case "DS" -> {
                if (to == BodyKind.TOWNSHIP_GOVERNMENT && since("2025-12-07")) {
                    must(county());
                    flags.person |= request.channel().orElseThrow() == Channel.ASSIGNED;
                }
            }
            case "XG" -> {
                if (to == BodyKind.TOWNSHIP_GOVERNMENT && adjusts() && since("2021-12-31")) {
                    must(request.filed().isPresent());
                    must(county());
                }
            }
            case "XP" -> {
                boolean named = to == BodyKind.TOWNSHIP_GOVERNMENT || to == BodyKind.STREET_OFFICE;
                if (named && adjusts() && since("2019-12-31")) {
                    must(county());
                }
            }
            default -> {}
        }
    }

    private boolean adjusts() {
        return request.channel().orElseThrow() == Channel.ADJUSTMENT;
    }

    private void shanghai(boolean work, boolean certificate, boolean department, boolean committee, boolean village) {
        if (committee && (work || certificate) && since("2017-07-01")) {
            boolean on = (certificate ? listedCertificate() : listed()).orElse(false);
            if (approved()) {
                flags.spoken = true;
                flags.owed |= !on;
            } else {
                mayRefuse(!on);
                flags.spoken |= certificate;
            }
            if (department) {
                must(!request.ownDuty().orElseThrow());
                judged(isListed() || approved());
                must(paid());
                must(roomsGiven());
                must(given(request.safeguards().information()));
                must(given(request.safeguards().technique()));
            }
        }
        if (village && work && since("2017-05-01")) {
            judged(isListed() || county());
        }
        if (to == BodyKind.STREET_OFFICE && department && since("2016-11-01")) {
            must(approved());
            must(request.heard().orElseThrow());
            must(roomsGiven());
            must(given(request.safeguards().powers()));
        }
    }

    private void beijing(boolean department, boolean orStreet, boolean committee, boolean village, boolean temporary) {
        if (!since("2020-01-01")) {
            return;
        }
        if (committee || (village && underStreet())) {
            if (department) {
                must(rightful(request.signboard().orElseThrow()));
            }
            if (orStreet) {
                must(by("civil"), listed());
                flags.owed |= by("civil") && !isListed();
                must(rightful(request.forms().orElseThrow()));
            }
        }
        if (to == BodyKind.STREET_OFFICE && department) {
            must(rightful(request.signboard().orElseThrow()));
            must(approved(), listed());
            must(rightful(request.assessment().orElseThrow()));
            if (approved() && temporary) {
                must(paid());
                must(given(request.safeguards().staff()));
                must(given(request.safeguards().technique()));
                must(request.standards().orElseThrow());
            }
        }
    }

    private void tianjin(boolean department, boolean temporary, boolean own) {
        if (to != BodyKind.STREET_OFFICE || !since("2020-11-01")) {
            return;
        }
        if (request.assessment().orElseThrow() != Demand.NONE) {
            must(false, listed());
        }
        if (department) {
            must(!own);
            must(approved(), listed());
            must(rightful(request.signboard().orElseThrow()));
            must(rightful(request.assessment().orElseThrow()));
            if (approved() && temporary) {
                must(paid());
                must(given(request.safeguards().staff()));
                must(given(request.safeguards().technique()));
                must(given(request.safeguards().training()));
            }
        }
    }

    private void shandong(boolean work, boolean department, boolean town, boolean temporary, boolean own) {
        if (!since("2020-08-01")) {
            return;
        }
        boolean township = to == BodyKind.TOWNSHIP_GOVERNMENT;
        if (township || to == BodyKind.STREET_OFFICE) {
            boolean superior = department || (work && by == BodyKind.SUPERIOR_GOVERNMENT);
            Optional<Boolean> unlisted = listed().map(listed -> !listed);
            if (department) {
                norm(township, !own);
                if (temporary) {
                    normIf(township, unlisted, county());
                } else {
                    flags.person |= unlisted.orElse(true);
                    flags.spoken |= township && unlisted.orElse(true);
                }
            }
            if (superior && temporary) {
                if (request.funding().orElseThrow().required()) {
                    normIf(township, unlisted, paid(unlisted));
                }
                normIf(township, unlisted, given(unlisted, request.safeguards().staff()));
                normIf(township, unlisted, given(unlisted, request.safeguards().technique()));
                normIf(township, unlisted, given(unlisted, request.safeguards().training()));
            }
            if (work || request.assessment().orElseThrow() != Demand.NONE) {
                norm(township, rightful(request.assessment().orElseThrow()));
            }
            if (work || request.veto().orElseThrow() != Demand.NONE) {
                norm(township, rightful(request.veto().orElseThrow()));
            }
        } else if (town && (to == BodyKind.RESIDENTS_COMMITTEE || to == BodyKind.VILLAGERS_COMMITTEE)) {
            must(!own);
            must(paid());
            must(roomsGiven());
        }
    }

    /** A norm that is strict for townships and soft for streets. */
    private void norm(boolean strict, boolean holds) {
        if (strict) {
            must(holds);
        } else {
            should(holds);
        }
    }

    private void normIf(boolean strict, Optional<Boolean> applies, boolean holds) {
        if (strict) {
            mustIf(applies, holds);
        } else if (applies.orElse(true)) {
            should(holds);
        }
    }
}
