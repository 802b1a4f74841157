package org.jiceng.rules.duty;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The fields of a duty as a table writes them. */
final class DutyCell {

    private DutyCell() {}

    static String of(Duty duty, DutyField field) {
        return switch (field) {
            case ID -> duty.id().value();
            case NUMBER -> duty.number().orElse("");
            case HEADING -> duty.heading().orElse("");
            case TITLE -> duty.title();
            case DUTY_CLASS -> duty.dutyClass().label().in(Locale.CHINESE);
            case DEPARTMENT -> duty.department().orElse("");
            case DEPARTMENT_DUTY -> duty.departmentDuty().orElse("");
            case BODY_DUTY -> duty.bodyDuty().orElse("");
            case BASIS -> duty.basis().in(Locale.CHINESE);
            case POWER_KIND ->
                duty.powerKind().map(kind -> kind.label().in(Locale.CHINESE)).orElse("");
            case DELEGATION ->
                duty.delegation().map(kind -> kind.label().in(Locale.CHINESE)).orElse("");
            case START ->
                duty.period().isOpenStart() ? "" : duty.period().start().toString();
            case LAST_DAY -> duty.period().lastDay().map(LocalDate::toString).orElse("");
            case POWER -> given(duty, Support.POWER);
            case FUNDS -> given(duty, Support.FUNDS);
            case STAFF -> given(duty, Support.STAFF);
            default -> duty.details().getOrDefault(field, "");
        };
    }

    private static String given(Duty duty, Support support) {
        return Optional.ofNullable(duty.support().get(support))
                .map(given -> given ? "有" : "无")
                .orElse("");
    }
}
