package org.jiceng.rules.duty.json;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.rules.duty.DutyField;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.Support;

/**
 * Reads duty lists from JSON (清单读取), the inverse of {@link DutyListJson}. Needs {@code jackson-core}.
 *
 * <p>The file is an object with one field {@code dutyLists}, an array. A list has {@code title}, {@code edition} and
 * {@code bodyKinds}, which must be there, and {@code source}, {@code period}, {@code jurisdiction} (a division code),
 * {@code settings}, {@code purposes} and {@code duties}. A duty has {@code id}, {@code title} and {@code class}, which
 * must be there, and {@code number}, {@code heading}, {@code department}, {@code departmentDuty}, {@code bodyDuty},
 * {@code basis} ({@code citations} with {@code instrument}, which is an id, {@code article}, {@code paragraph},
 * {@code item}; and {@code note}), {@code period}, {@code powerKind}, {@code delegation}, {@code support}
 * ({@link Support} to true or false) and {@code details} ({@link DutyField} to text).
 *
 * <p>A missing, unknown or wrong field is an error finding with line and column. A duty with an error is left out, and
 * so is a list whose own fields have one; the rest is read. Texts have the {@linkplain DutyField#limit() limits} that
 * they have in tables: of a field that is too long there is a warning, and the duty is read without it.
 */
public final class DutyListJsonReader {

    private final Findings.Builder findings = Findings.builder();
    private final DutyListFields known;

    private DutyListJsonReader(Iterable<LegalInstrument> own) {
        this.known = new DutyListFields(findings, own);
    }

    /**
     * Reads a file whose citations are of the catalogue of {@link Instruments}.
     *
     * @param path the file, UTF-8
     * @return the lists that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyList>> read(Path path) {
        DutyListJsonReader reader = new DutyListJsonReader(ImmutableList.of());
        return reader.lists(JsonFile.read(path, reader.findings));
    }

    /**
     * Reads from a reader a text whose citations are of the catalogue of {@link Instruments}.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @return the lists that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyList>> read(String file, Reader text) {
        return read(file, text, ImmutableList.of());
    }

    /**
     * Reads from a reader a text whose citations may be of instruments of the caller's own.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @param own instruments that citations may name besides those of the catalogue
     * @return the lists that could be read, in order, and what was noticed
     */
    public static WithFindings<ImmutableList<DutyList>> read(String file, Reader text, Iterable<LegalInstrument> own) {
        DutyListJsonReader reader = new DutyListJsonReader(own);
        return reader.lists(JsonFile.read(file, text, reader.findings));
    }

    private WithFindings<ImmutableList<DutyList>> lists(Optional<JsonValue> root) {
        ImmutableList.Builder<DutyList> lists = ImmutableList.builder();
        root.flatMap(value -> JsonFields.of("dutyLists", value, findings)).ifPresent(file -> {
            file.required("dutyLists", file.raw("dutyLists"));
            file.objects("dutyLists").forEach(fields -> known.list(fields).ifPresent(lists::add));
            file.finish();
        });
        return new WithFindings<>(lists.build(), findings.build());
    }
}
