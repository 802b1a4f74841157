package org.jiceng.benchmarks.admission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.openl.rules.runtime.RulesEngineFactory;

/** The ten rules as a table in a workbook, run by OpenL Tablets. */
final class OpenLTable implements Decider {

    /** The table as OpenL offers it to Java. */
    public interface Table {
        /** Returns the name of the first rule that hits. */
        String decide(
                String applicant,
                String arrangement,
                String basis,
                String funds,
                String conditions,
                String consent,
                String listing,
                String scope);
    }

    private final Table table;

    OpenLTable() {
        try {
            Path file = Files.createTempFile("admission", ".xls");
            try (Workbook workbook = workbook();
                    OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            table = new RulesEngineFactory<>(file.toUri().toURL(), Table.class).newEngineInstance();
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workbook workbook() {
        Workbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("admission");
        int columns = Rules.FACTS.size();
        String parameters = String.join(
                ", ", Rules.FACTS.stream().map(fact -> "String " + fact).toList());
        sheet.createRow(1).createCell(1).setCellValue("SimpleRules String decide(" + parameters + ")");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, columns + 1));
        Row titles = sheet.createRow(2);
        for (int i = 0; i < columns; i++) {
            titles.createCell(i + 1).setCellValue(Rules.FACTS.get(i));
        }
        titles.createCell(columns + 1).setCellValue("Answer");
        for (Rules.Row rule : Rules.ROWS) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < columns; i++) {
                row.createCell(i + 1).setCellValue(String.join(",", rule.cell(Rules.FACTS.get(i))));
            }
            row.createCell(columns + 1).setCellValue(rule.answer().name());
        }
        return workbook;
    }

    @Override
    public Answer decide(Matter matter) {
        return Answer.valueOf(table.decide(
                matter.getApplicant().name(),
                matter.getArrangement().name(),
                matter.getBasis().name(),
                matter.getFunds().name(),
                matter.getConditions().name(),
                matter.getConsent().name(),
                matter.getListing().name(),
                matter.getScope().name()));
    }
}
