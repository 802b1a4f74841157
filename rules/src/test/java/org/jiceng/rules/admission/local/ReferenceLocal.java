package org.jiceng.rules.admission.local;

import java.time.LocalDate;
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

/** The rules of the packs once more, in plain Java and without the engine, for requests that state everything. */
final class ReferenceLocal {

    private final String place;
    private final LocalDate day;
    private final BodyKind by;
    private final BodyKind to;
    private final boolean underStreet;
    private final AdmissionRequest request;
    private final boolean county;
    private final boolean higher;
    private final boolean listed;
    private final boolean negative;
    private final Flags flags;

    ReferenceLocal(
            String place,
            LocalDate day,
            BodyKind by,
            BodyKind to,
            boolean underStreet,
            AdmissionRequest request,
            boolean county,
            boolean higher,
            Flags flags) {
        this.place = place;
        this.day = day;
        this.by = by;
        this.to = to;
        this.underStreet = underStreet;
        this.request = request;
        this.county = county;
        this.higher = higher;
        this.listed = request.matter().equals("清单内协助事项") || request.matter().equals("清单内配合事项");
        this.negative = request.matter().equals("负面清单事项");
        this.flags = flags;
    }

    private boolean since(String first) {
        return !day.isBefore(LocalDate.parse(first));
    }

    private boolean approved() {
        return county || higher;
    }

    private boolean assistance() {
        return request.matter().equals("清单内协助事项");
    }

    private void must(boolean holds) {
        flags.spoken = true;
        flags.refused |= !holds;
    }

    private void should(boolean holds) {
        flags.person |= !holds;
    }

    private void mayRefuse(boolean right) {
        flags.person |= right;
    }

    private void judged(boolean settled) {
        flags.spoken = true;
        flags.person |= !settled;
    }

    private boolean given(Safeguard means) {
        flags.owed |= means == Safeguard.UNDERTAKEN;
        return means != Safeguard.NOT_PROVIDED;
    }

    private boolean rooms() {
        flags.owed |= request.conditions().orElseThrow() == ConditionsStatus.UNDERTAKEN;
        return request.conditions().orElseThrow() != ConditionsStatus.NOT_PROVIDED;
    }

    private boolean funded() {
        Funding funding = request.funding().orElseThrow();
        return !funding.required() || funding.source().orElseThrow() == FundsSource.APPLICANT;
    }

    private boolean paid() {
        Funding funding = request.funding().orElseThrow();
        flags.owed |= funding.required() && funding.transferredOn().isEmpty();
        return funded();
    }

    private static boolean rightful(Demand demand) {
        return demand != Demand.UNAUTHORIZED;
    }

    /** Adds what the place says. */
    void add() {
        boolean work =
                request.arrangement().orElseThrow() != Arrangement.CERTIFICATE && by != BodyKind.SOCIAL_ORGANIZATION;
        boolean department = work && by == BodyKind.DEPARTMENT;
        boolean street = work && by == BodyKind.STREET_OFFICE;
        boolean town = work && by == BodyKind.TOWNSHIP_GOVERNMENT;
        boolean committee = to == BodyKind.RESIDENTS_COMMITTEE;
        boolean village = to == BodyKind.VILLAGERS_COMMITTEE;
        boolean temporary = request.term().orElseThrow() == Term.TEMPORARY;
        boolean own = request.ownDuty().orElseThrow();
        switch (place) {
            case "SH" -> shanghai(work, department, committee, village);
            case "BJ", "XC" -> {
                beijing(department, department || street, committee, village, temporary);
                if (place.equals("XC") && committee && department && since("2018-07-25")) {
                    flags.spoken = true;
                    mayRefuse(!approved());
                }
            }
            case "TJ" -> tianjin(department, temporary, own);
            case "SD" -> shandong(work, department, town, temporary, own);
            case "DY" -> {
                if (committee && (department || street || town) && since("2025-12-01")) {
                    judged(listed || approved());
                    must(!own);
                    if (!listed) {
                        must(paid());
                        must(rooms());
                    }
                }
            }
            case "CD" -> {
                if ((committee || village) && since("2020-12-01")) {
                    mayRefuse(work && negative);
                    if (department) {
                        must(!own);
                    }
                    if (department && assistance()) {
                        must(paid());
                        must(rooms());
                        must(given(request.safeguards().information().orElseThrow()));
                        must(given(request.safeguards().technique().orElseThrow()));
                    }
                }
            }
            case "LZ" -> {
                if (to == BodyKind.GRID && since("2024-10-01")) {
                    must(county || listed);
                    must(request.publicPower().orElseThrow() == PublicPower.NONE);
                }
            }
            case "EQ" -> {
                if ((committee || village) && department && since("2020-12-31")) {
                    mayRefuse(!approved());
                    must(rightful(request.assessment().orElseThrow()));
                    should(given(request.safeguards().powers().orElseThrow()));
                    should(paid());
                }
            }
            case "JY" -> {
                if (committee && work && since("2022-07-26")) {
                    flags.spoken = true;
                    if (!request.selfGovernance().orElseThrow()) {
                        must(assistance());
                        should(given(request.safeguards().powers().orElseThrow()));
                        should(given(request.safeguards().staff().orElseThrow()));
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
                    judged(listed || approved());
                    mayRefuse(!listed);
                }
            }
            case "DS" -> {
                if (to == BodyKind.TOWNSHIP_GOVERNMENT && since("2025-12-07")) {
                    must(county);
                    flags.person |= request.channel().orElseThrow() == Channel.ASSIGNED;
                }
            }
            default -> {}
        }
    }

    private void shanghai(boolean work, boolean department, boolean committee, boolean village) {
        if (committee && since("2017-07-01")) {
            if (request.arrangement().orElseThrow() == Arrangement.CERTIFICATE) {
                boolean issued = request.matter().equals("清单内证明");
                flags.spoken |= issued;
                mayRefuse(!issued);
            } else {
                mayRefuse(work && !listed);
            }
            if (department) {
                must(!request.ownDuty().orElseThrow());
                must(paid());
                must(rooms());
                must(given(request.safeguards().information().orElseThrow()));
                must(given(request.safeguards().technique().orElseThrow()));
            }
        }
        if (village && work && since("2017-05-01")) {
            judged(listed || approved());
        }
        if (to == BodyKind.STREET_OFFICE && department && since("2016-11-01")) {
            must(approved());
            must(request.heard().orElseThrow());
            must(rooms());
            must(given(request.safeguards().powers().orElseThrow()));
        }
    }

    private void beijing(boolean department, boolean orStreet, boolean committee, boolean village, boolean temporary) {
        if (!since("2020-01-01")) {
            return;
        }
        if (committee || (village && underStreet)) {
            if (department) {
                must(rightful(request.signboard().orElseThrow()));
            }
            if (orStreet) {
                must(listed);
                must(rightful(request.forms().orElseThrow()));
            }
        }
        if (to == BodyKind.STREET_OFFICE && department) {
            must(rightful(request.signboard().orElseThrow()));
            must(approved() || listed);
            must(rightful(request.assessment().orElseThrow()));
            if (approved() && temporary) {
                must(paid());
                must(given(request.safeguards().staff().orElseThrow()));
                must(given(request.safeguards().technique().orElseThrow()));
                must(request.standards().orElseThrow());
            }
        }
    }

    private void tianjin(boolean department, boolean temporary, boolean own) {
        if (to != BodyKind.STREET_OFFICE || !since("2020-11-01")) {
            return;
        }
        if (request.assessment().orElseThrow() != Demand.NONE) {
            must(listed);
        }
        if (department) {
            must(!own);
            must(approved() || listed);
            must(rightful(request.signboard().orElseThrow()));
            must(rightful(request.assessment().orElseThrow()));
            if (approved() && temporary) {
                must(paid());
                must(given(request.safeguards().staff().orElseThrow()));
                must(given(request.safeguards().technique().orElseThrow()));
                must(given(request.safeguards().training().orElseThrow()));
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
            if (department) {
                norm(township, !own);
                norm(township, listed || !temporary || county);
                flags.person |= !listed && !temporary;
            }
            if (superior && !listed && temporary) {
                norm(township, paid());
                norm(township, given(request.safeguards().staff().orElseThrow()));
                norm(township, given(request.safeguards().technique().orElseThrow()));
                norm(township, given(request.safeguards().training().orElseThrow()));
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
            must(rooms());
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
}
