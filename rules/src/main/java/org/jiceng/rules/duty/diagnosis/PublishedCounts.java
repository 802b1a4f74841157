package org.jiceng.rules.duty.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.DutyVocabulary;
import org.jiceng.rules.duty.PowerKind;

/**
 * Totals with which lists were published (公布的清单总数), and what does not agree with them.
 *
 * <p>The table has the columns {@code list}, {@code dimension}, {@code category}, {@code count} and
 * {@code stated_total}.
 */
public final class PublishedCounts {

    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("list", "dimension", "category", "count", "stated_total");

    private final ImmutableListMultimap<String, PublishedCount> byList;

    private PublishedCounts(ImmutableList<PublishedCount> counts) {
        this.byList = Multimaps.index(counts, PublishedCount::list);
    }

    /** Returns the totals that a file has, and what was noticed. */
    public static WithFindings<PublishedCounts> read(Path path) {
        Findings.Builder findings = Findings.builder();
        return counts(CsvTable.read(path, COLUMNS, findings), findings);
    }

    /**
     * Reads from a reader, which is left open.
     *
     * @param file the name of the file for findings
     * @param text the text
     */
    public static WithFindings<PublishedCounts> read(String file, Reader text) {
        Findings.Builder findings = Findings.builder();
        return counts(CsvTable.read(file, text, COLUMNS, findings), findings);
    }

    private static WithFindings<PublishedCounts> counts(CsvTable table, Findings.Builder findings) {
        ImmutableList.Builder<PublishedCount> counts = ImmutableList.builder();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> list = row.requiredText("list", findings);
            Optional<String> category = row.requiredText("category", findings);
            Optional<Integer> count =
                    row.requiredText("count", findings).flatMap(text -> row.wholeNumber("count", 0, findings));
            Optional<Integer> total = row.wholeNumber("stated_total", 0, findings);
            if (list.isPresent() && category.isPresent() && count.isPresent()) {
                counts.add(new PublishedCount(
                        list.get(), row.text("dimension"), category.get(), count.get(), total, row.at("count")));
            }
        }
        return new WithFindings<>(new PublishedCounts(counts.build()), findings.build());
    }

    /** Returns the names of the lists, in order. */
    public ImmutableList<String> lists() {
        return byList.keySet().asList();
    }

    /** Returns the counts of a list, in order. */
    public ImmutableList<PublishedCount> of(String list) {
        return byList.get(list);
    }

    /** Returns an error for each list whose counts do not add up to a total that it states. */
    public Findings review() {
        Findings.Builder findings = Findings.builder();
        for (String list : byList.keySet()) {
            int sum = byList.get(list).stream().mapToInt(PublishedCount::count).sum();
            String terms = String.join(
                    " + ",
                    byList.get(list).stream()
                            .map(count -> Integer.toString(count.count()))
                            .toList());
            byList.get(list).stream()
                    .flatMap(count -> count.statedTotal().stream())
                    .distinct()
                    .filter(total -> total != sum)
                    .forEach(total -> findings.add(at(
                            byList.get(list).get(0),
                            DiagnosisText.finding(
                                    "DUTY-TOTAL", Severity.ERROR, list, "counts.total", list, terms, sum, total))));
        }
        return findings.build();
    }

    /**
     * Compares a list with the totals published under a name: by heading, kind of power or class, whichever has the
     * category's name first, in the words of {@link DutyVocabulary#published()}, and as a whole. A heading over others
     * counts what stands under these.
     *
     * @param name a name of {@link #lists()}
     * @param list the list
     */
    public Findings review(String name, DutyList list) {
        Findings.Builder findings = Findings.builder();
        for (PublishedCount count : byList.get(name)) {
            int rows = rows(list, count.category());
            if (rows != count.count()) {
                findings.add(at(
                        count,
                        DiagnosisText.finding(
                                "DUTY-COUNT",
                                Severity.WARNING,
                                list.title(),
                                "counts.category",
                                count.category(),
                                count.count(),
                                rows)));
            }
        }
        byList.get(name).stream()
                .filter(count -> count.statedTotal()
                        .filter(total -> total != list.duties().size())
                        .isPresent())
                .findFirst()
                .ifPresent(count -> findings.add(at(
                        count,
                        DiagnosisText.finding(
                                "DUTY-COUNT",
                                Severity.WARNING,
                                list.title(),
                                "counts.list",
                                list.title(),
                                count.statedTotal().orElseThrow(),
                                list.duties().size()))));
        return findings.build();
    }

    private static Finding at(PublishedCount count, Finding finding) {
        return Finding.builder().from(finding).location(count.at()).build();
    }

    /** Counts by the first of heading, kind of power and class that knows the category. */
    private static int rows(DutyList list, String category) {
        DutyVocabulary words = DutyVocabulary.published();
        Optional<PowerKind> kind = words.powerKind(category);
        Optional<DutyClass> dutyClass = words.dutyClass(category);
        int underHeading = count(
                list,
                duty -> duty.heading().filter(category::equals).isPresent()
                        || duty.headings().contains(category));
        if (underHeading > 0) {
            return underHeading;
        }
        return kind.isPresent()
                ? count(list, duty -> duty.powerKind().equals(kind))
                : count(list, duty -> dutyClass.filter(duty.dutyClass()::equals).isPresent());
    }

    private static int count(DutyList list, Predicate<Duty> wanted) {
        return (int) list.duties().stream().filter(wanted).count();
    }
}
