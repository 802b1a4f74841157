package org.jiceng.rules.duty.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.edition.Adjustment;
import org.jiceng.rules.duty.edition.AdjustmentKind;
import org.jiceng.rules.duty.edition.DutyListEdition;
import org.jiceng.rules.duty.edition.DutyListHistory;

/**
 * Reads histories of duty lists from JSON (清单沿革读取), the inverse of {@link DutyListHistoryJson}. Needs
 * {@code jackson-core}.
 *
 * <p>The file is an object with one field {@code dutyListHistories}, an array. A history has {@code editions}, at least
 * one, in order of time. An edition has a {@code list}, as {@link DutyListJsonReader} reads it, and {@code grounds}. A
 * ground has {@code kind}, {@code day}, {@code reference} and {@code ground} (a text in {@code zh} and {@code en}),
 * which must be there, and {@code citations}, {@code entering} (duties), {@code leaving} (ids of duties) and
 * {@code edition}. The {@code instrument} of a citation is an id, or an object with {@code id}, {@code title},
 * {@code version}, {@code documentNumber}, {@code kind}, {@code jurisdiction}, {@code period} and {@code verification}.
 *
 * <p>A missing, unknown or wrong field is an error finding with line, column and path, and so is an edition that does
 * not follow the one before, or of which a ground says what is not so. Every error is found; a history that has one is
 * left out, because a record with a hole would say of a day what was not so, and the other histories are read.
 */
public final class DutyListHistoryJsonReader {

    private final Findings.Builder findings = Findings.builder();
    private final DutyListFields known;

    private DutyListHistoryJsonReader(Iterable<LegalInstrument> own) {
        this.known = new DutyListFields(findings, own);
    }

    /**
     * Reads a file whose citations by id are of the catalogue of {@link Instruments}.
     *
     * @param path the file, UTF-8
     * @return the histories that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyListHistory>> read(Path path) {
        DutyListHistoryJsonReader reader = new DutyListHistoryJsonReader(ImmutableList.of());
        return reader.histories(JsonFile.read(path, reader.findings));
    }

    /**
     * Reads from a reader a text whose citations by id are of the catalogue of {@link Instruments}.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @return the histories that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyListHistory>> read(String file, Reader text) {
        return read(file, text, ImmutableList.of());
    }

    /**
     * Reads from a reader a text whose citations by id may be of instruments of the caller's own.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @param own instruments that citations may name besides those of the catalogue
     * @return the histories that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyListHistory>> read(
            String file, Reader text, Iterable<LegalInstrument> own) {
        DutyListHistoryJsonReader reader = new DutyListHistoryJsonReader(own);
        return reader.histories(JsonFile.read(file, text, reader.findings));
    }

    private WithFindings<ImmutableList<DutyListHistory>> histories(Optional<JsonValue> root) {
        ImmutableList.Builder<DutyListHistory> histories = ImmutableList.builder();
        root.flatMap(value -> JsonFields.of("dutyListHistories", value, findings))
                .ifPresent(file -> {
                    file.required("dutyListHistories", file.raw("dutyListHistories"));
                    file.objects("dutyListHistories")
                            .forEach(fields -> history(fields).ifPresent(histories::add));
                    file.finish();
                });
        return new WithFindings<>(histories.build(), findings.build());
    }

    private Optional<DutyListHistory> history(JsonFields fields) {
        int before = findings.errors();
        fields.required("editions", fields.raw("editions"));
        if (fields.has("editions") && fields.items("editions").isEmpty()) {
            fields.invalid("editions", "[]", DutyJsonText.text("json.noEdition"));
        }
        Optional<DutyListHistory> history = Optional.empty();
        for (JsonFields edition : fields.objects("editions")) {
            Optional<DutyListEdition> next = edition(edition);
            history = history.isEmpty() || next.isEmpty()
                    ? next.map(DutyListHistory::of)
                    : following(history.get(), next.get(), edition);
        }
        fields.finish();
        return findings.errors() > before ? Optional.empty() : history;
    }

    /**
     * Returns the history with an edition; where that does not follow, one that begins with it, to look at the rest.
     */
    private static Optional<DutyListHistory> following(
            DutyListHistory history, DutyListEdition next, JsonFields fields) {
        return CitationFields.built(fields, "list", next.list().edition(), () -> history.followedBy(next))
                .or(() -> Optional.of(DutyListHistory.of(next)));
    }

    private Optional<DutyListEdition> edition(JsonFields fields) {
        int before = findings.errors();
        Optional<DutyList> list = fields.required("list", fields.object("list")).flatMap(known::list);
        ImmutableList<Adjustment> grounds = fields.objects("grounds").stream()
                .flatMap(ground -> ground(ground).stream())
                .collect(ImmutableList.toImmutableList());
        fields.finish();
        if (findings.errors() > before || list.isEmpty()) {
            return Optional.empty();
        }
        return CitationFields.built(
                fields, "grounds", list.get().edition(), () -> new DutyListEdition(list.get(), grounds));
    }

    private Optional<Adjustment> ground(JsonFields fields) {
        int before = findings.errors();
        Optional<AdjustmentKind> kind = fields.required("kind", fields.word("kind", AdjustmentKind.class));
        Optional<LocalDate> day = fields.required("day", fields.parse("day", LocalDate::parse));
        Optional<String> reference = fields.requiredText("reference");
        Optional<LocalizedText> ground = fields.required("ground", CitationFields.text(fields, "ground"));
        ImmutableList<Citation> citations = known.citations(fields);
        ImmutableList<Duty> entering = known.duties(fields, "entering");
        ImmutableSet<DutyId> leaving = leaving(fields);
        Optional<String> edition = fields.text("edition");
        fields.finish();
        if (findings.errors() > before) {
            return Optional.empty();
        }
        return CitationFields.built(
                fields,
                "reference",
                reference.orElseThrow(),
                () -> Adjustment.builder()
                        .kind(kind.orElseThrow())
                        .day(day.orElseThrow())
                        .reference(reference.orElseThrow())
                        .ground(ground.orElseThrow())
                        .citations(citations)
                        .entering(entering)
                        .leaving(leaving)
                        .edition(edition)
                        .build());
    }

    private static ImmutableSet<DutyId> leaving(JsonFields fields) {
        Set<DutyId> ids = new LinkedHashSet<>();
        for (String text : fields.texts("leaving")) {
            CitationFields.built(fields, "leaving", text, () -> DutyId.of(text))
                    .filter(id -> !ids.add(id))
                    .ifPresent(id -> fields.invalid("leaving", id, DutyJsonText.text("json.leavesTwice")));
        }
        return ImmutableSet.copyOf(ids);
    }
}
