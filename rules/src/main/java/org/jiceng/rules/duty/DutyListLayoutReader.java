package org.jiceng.rules.duty;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.finding.SourceLocation;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.CsvTable;

/**
 * Reads layouts from a table (列对应关系读取), a row for each field: {@code layout} (a name), {@code class} (a
 * {@link DutyClass}; empty where a column holds it), {@code field} (a {@link DutyField}), {@code columns} (the headings
 * under which tables have it, separated by {@code |}), {@code optional} ({@code yes} where nobody has to be told that
 * the column is missing) and {@code merged} ({@code yes} where its cells are merged over several rows).
 *
 * <pre>{@code
 * layout,class,field,columns,optional
 * our-town,BASIC,NUMBER,序号,
 * our-town,BASIC,TITLE,事项名称|具体事项,
 * }</pre>
 *
 * <p>A broken row is an error finding with its place; a layout without a column for the title, or without a class, is
 * one too, and is left out.
 */
public final class DutyListLayoutReader {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of("layout", "class", "field", "columns");
    private static final Splitter HEADINGS = Splitter.on('|').trimResults().omitEmptyStrings();

    private final String file;
    private final Findings.Builder findings = Findings.builder();
    private final Map<String, DutyListLayout.Builder> layouts = new LinkedHashMap<>();
    private final Map<String, SourceLocation> places = new LinkedHashMap<>();
    private final Map<String, Optional<DutyClass>> classes = new LinkedHashMap<>();
    private final Map<String, Set<DutyField>> fields = new LinkedHashMap<>();

    private DutyListLayoutReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param path the file, UTF-8
     * @return the layouts that could be read, by name, and what was noticed
     */
    public static WithFindings<ImmutableMap<String, DutyListLayout>> read(Path path) {
        DutyListLayoutReader reader = new DutyListLayoutReader(path.toString());
        return reader.layouts(CsvTable.read(path, COLUMNS, reader.findings));
    }

    /**
     * Reads from a reader, which is left open.
     *
     * @param file the name of the file for findings
     * @param text the text
     * @return the layouts that could be read, by name, and what was noticed
     */
    public static WithFindings<ImmutableMap<String, DutyListLayout>> read(String file, Reader text) {
        DutyListLayoutReader reader = new DutyListLayoutReader(file);
        return reader.layouts(CsvTable.read(file, text, COLUMNS, reader.findings));
    }

    private WithFindings<ImmutableMap<String, DutyListLayout>> layouts(CsvTable table) {
        table.rows().forEach(this::add);
        ImmutableMap.Builder<String, DutyListLayout> built = ImmutableMap.builder();
        layouts.forEach((name, layout) -> {
            try {
                built.put(name, layout.build());
            } catch (IllegalStateException e) {
                report(
                        places.getOrDefault(name, SourceLocation.file(file)),
                        "layout.invalid",
                        name,
                        String.valueOf(e.getMessage()));
            }
        });
        return new WithFindings<>(built.buildOrThrow(), findings.build());
    }

    private void add(CsvTable.Row row) {
        int before = findings.errors();
        Optional<String> name = row.requiredText("layout", findings);
        Optional<DutyClass> dutyClass = row.word("class", DutyClass.class, findings);
        Optional<DutyField> field =
                row.requiredText("field", findings).flatMap(text -> row.word("field", DutyField.class, findings));
        ImmutableList<String> headings = row.requiredText("columns", findings)
                .map(text -> ImmutableList.copyOf(HEADINGS.split(text)))
                .orElse(ImmutableList.of());
        Optional<Boolean> optional = row.word("optional", ImmutableMap.of("YES", true, "NO", false), findings);
        Optional<Boolean> merged = row.word("merged", ImmutableMap.of("YES", true, "NO", false), findings);
        if (findings.errors() > before || name.isEmpty() || field.isEmpty() || headings.isEmpty()) {
            return;
        }
        DutyListLayout.Builder layout = layouts.computeIfAbsent(name.get(), key -> DutyListLayout.builder());
        places.putIfAbsent(name.get(), row.at("layout"));
        Optional<DutyClass> declared = classes.putIfAbsent(name.get(), dutyClass);
        if (declared != null && !declared.equals(dutyClass)) {
            report(row.at("class"), "layout.classes", name.get());
        } else if (!fields.computeIfAbsent(name.get(), key -> new HashSet<>()).add(field.get())) {
            report(row.at("field"), "layout.field", name.get(), field.get().name());
        } else {
            layout.dutyClass(dutyClass)
                    .putColumn(field.get(), headings.get(0))
                    .putAllOtherHeadings(field.get(), headings.subList(1, headings.size()))
                    .addAllMerged(merged.orElse(false) ? ImmutableSet.of(field.get()) : ImmutableSet.of())
                    .addAllOptional(optional.orElse(false) ? ImmutableSet.of(field.get()) : ImmutableSet.of());
        }
    }

    private void report(SourceLocation at, String key, Object... values) {
        findings.add(Finding.builder()
                .rule(RuleId.of("DUTY-LAYOUT"))
                .severity(Severity.ERROR)
                .subject(at.file())
                .location(at)
                .text(DutyText.text(key, values))
                .build());
    }
}
