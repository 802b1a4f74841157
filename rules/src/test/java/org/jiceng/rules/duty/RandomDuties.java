package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.time.ValidityPeriod;

/** Duties with every attribute set or not, for round trips. */
public final class RandomDuties {

    private static final String[] WORDS = {
        "低保", "核查", "\"引号\"", "，逗号,", "=公式", "'撇", "𠀀", "A-1", "党建\n换行", "<b>", "（试行）"
    };

    private RandomDuties() {}

    /** Returns duties with different ids; the same seed gives the same duties. */
    public static ImmutableList<Duty> some(Random random, int count) {
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            duties.add(one(random, i));
        }
        return duties.build();
    }

    private static Duty one(Random random, int i) {
        Duty.Builder duty = Duty.builder()
                .id(DutyId.of("D-" + i))
                .title("事项" + i + text(random))
                .dutyClass(any(random, DutyClass.values()))
                .number(maybe(random, Integer.toString(i)))
                .heading(maybe(random, "民生服务" + random.nextInt(3)))
                .department(maybe(random, text(random)))
                .departmentDuty(maybe(random, text(random)))
                .bodyDuty(maybe(random, text(random)))
                .powerKind(maybe(random, any(random, PowerKind.values())))
                .delegation(maybe(random, any(random, Delegation.values())))
                .basis(
                        switch (random.nextInt(3)) {
                            case 0 -> LegalBasis.none();
                            case 1 -> LegalBasis.ofNote("依据" + text(random));
                            default -> LegalBasis.of(Instruments.RCOL_2025.article(1 + random.nextInt(40), 1));
                        });
        if (random.nextBoolean()) {
            LocalDate start = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
            duty.period(
                    random.nextBoolean()
                            ? ValidityPeriod.from(start)
                            : ValidityPeriod.of(start, start.plusDays(1 + random.nextInt(400))));
        }
        for (Support support : Support.values()) {
            maybe(random, random.nextBoolean()).ifPresent(given -> duty.putSupport(support, given));
        }
        for (DutyField field : DutyField.details()) {
            maybe(random, text(random)).ifPresent(text -> duty.putDetail(field, text));
        }
        return duty.build();
    }

    private static String text(Random random) {
        return "文" + any(random, WORDS) + any(random, WORDS) + "本";
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
