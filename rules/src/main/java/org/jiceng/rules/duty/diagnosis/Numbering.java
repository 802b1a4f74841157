package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.internal.ChineseNumerals;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/** Looks for numbers that are missing or occur twice, under each heading or, where they run through, in each class. */
final class Numbering {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern MARKS = Pattern.compile("^[\\s(]+|[\\s).、]+$");
    private static final int RANGES = 10;

    private final DutyList list;
    private final Findings.Builder findings;

    Numbering(DutyList list, Findings.Builder findings) {
        this.list = list;
        this.findings = findings;
    }

    void review() {
        for (DutyClass dutyClass : DutyClass.values()) {
            Map<String, NavigableMap<Integer, ImmutableList<Duty>>> byHeading = new LinkedHashMap<>();
            NavigableMap<Integer, ImmutableList<Duty>> all = new TreeMap<>();
            for (Duty duty : list.of(dutyClass)) {
                duty.number().flatMap(Numbering::number).ifPresent(number -> {
                    add(byHeading.computeIfAbsent(duty.heading().orElse(""), name -> new TreeMap<>()), number, duty);
                    add(all, number, duty);
                });
            }
            boolean restarts =
                    byHeading.size() > 1 && byHeading.values().stream().allMatch(numbers -> numbers.firstKey() == 1);
            if (restarts) {
                byHeading.forEach((heading, numbers) -> review(dutyClass, heading, numbers));
            } else if (!all.isEmpty()) {
                review(
                        dutyClass,
                        byHeading.size() == 1 ? byHeading.keySet().iterator().next() : "",
                        all);
            }
        }
    }

    private static void add(NavigableMap<Integer, ImmutableList<Duty>> numbers, int number, Duty duty) {
        numbers.merge(
                number,
                ImmutableList.of(duty),
                (some, one) ->
                        ImmutableList.<Duty>builder().addAll(some).addAll(one).build());
    }

    private void review(DutyClass dutyClass, String heading, NavigableMap<Integer, ImmutableList<Duty>> numbers) {
        String place = heading.isEmpty() ? list.title() : heading;
        numbers.forEach((number, duties) -> {
            if (duties.size() > 1) {
                findings.add(DiagnosisText.finding(
                        "DUTY-NUMBER",
                        Severity.WARNING,
                        duties.get(1).id().value(),
                        "review.number",
                        place,
                        number,
                        duties.size(),
                        DiagnosisText.some(duties.stream()
                                .map(duty -> duty.id().value())
                                .collect(ImmutableList.toImmutableList()))));
            }
        });
        int last = numbers.lastKey();
        if (numbers.size() < last) {
            findings.add(DiagnosisText.finding(
                    "DUTY-GAP",
                    Severity.WARNING,
                    list.title(),
                    "review.gap",
                    place,
                    dutyClass,
                    last,
                    numbers.size(),
                    missing(numbers)));
        }
    }

    private static String missing(NavigableMap<Integer, ImmutableList<Duty>> numbers) {
        ImmutableList.Builder<String> ranges = ImmutableList.builder();
        int next = 1;
        int count = 0;
        for (int number : numbers.keySet()) {
            if (number > next && count++ < RANGES) {
                ranges.add(number - 1 == next ? Integer.toString(next) : next + "-" + (number - 1));
            }
            next = number + 1;
        }
        return String.join(", ", ranges.build()) + (count > RANGES ? ", …" : "");
    }

    /** Numbers of Arabic or Chinese numerals count, as in （一） and 1. too; others, such as 3-1, are left alone. */
    private static Optional<Integer> number(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        if (DIGITS.matcher(plain).matches()) {
            int number = Integer.parseInt(plain);
            return number > 0 ? Optional.of(number) : Optional.empty();
        }
        try {
            return Optional.of(ChineseNumerals.parse(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
