package org.jiceng.core.json;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.history.StructureHistory;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.internal.input.JsonValue;
import org.jiceng.core.internal.output.JsonOutput;
import org.jiceng.core.structure.GovernanceStructure;

/**
 * A structure with its history as JSON (治理结构 JSON), and back again: what is read is equal to what was written.
 *
 * <p>The text has {@code instruments} (legal texts that are not in the catalogue), {@code bodies} in declared order
 * with every description, {@code relations} and {@code successions}. Empty lists and what is not known are left out.
 * Needs {@code jackson-core}.
 *
 * <pre>{@code
 * String text = StructureJson.write(history);
 * WithFindings<StructureHistory> read = StructureJson.read("town.json", new StringReader(text));
 * }</pre>
 *
 * <p>A field that is unknown or has the wrong type, a body that contradicts another of the same id, a parent that is
 * missing, a circle and too many levels are errors with file, line and column, and then the structure is empty.
 */
public final class StructureJson {

    private StructureJson() {}

    /** Returns a structure without events as JSON. */
    public static String write(GovernanceStructure structure) {
        return write(StructureHistory.of(structure, ImmutableList.of()));
    }

    /** Returns a structure and its events as JSON. */
    public static String write(StructureHistory history) {
        return JsonOutput.write(json -> new HistoryWriter(json).write(history));
    }

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8
     * @return the history, empty where there is an error, and what was noticed
     */
    public static WithFindings<StructureHistory> read(Path path) {
        Findings.Builder findings = Findings.builder();
        return read(path.toString(), JsonFile.read(path, findings), findings);
    }

    /**
     * Reads a text.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @return the history, empty where there is an error, and what was noticed
     */
    public static WithFindings<StructureHistory> read(String file, Reader text) {
        Findings.Builder findings = Findings.builder();
        return read(file, JsonFile.read(file, text, findings), findings);
    }

    private static WithFindings<StructureHistory> read(
            String file, Optional<JsonValue> value, Findings.Builder findings) {
        Optional<StructureHistory> history = value.flatMap(json -> JsonFields.of("structure", json, findings))
                .flatMap(fields -> new HistoryReader(findings).read(fields));
        if (history.isPresent() && !findings.hasErrors()) {
            return new WithFindings<>(history.get(), findings.build());
        }
        if (!findings.hasErrors()) {
            findings.add(Finding.builder()
                    .rule(RuleId.of("STRUCTURE-BROKEN"))
                    .severity(Severity.ERROR)
                    .subject(file)
                    .location(SourceLocation.file(file))
                    .text(JsonText.text("structure.none"))
                    .build());
        }
        GovernanceStructure none = GovernanceStructure.builder().build();
        return new WithFindings<>(StructureHistory.of(none, ImmutableList.of()), findings.build());
    }
}
