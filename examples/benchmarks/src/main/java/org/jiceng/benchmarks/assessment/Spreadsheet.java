package org.jiceng.benchmarks.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The fifty indicators as formulas of a worksheet, evaluated by Apache POI. A worksheet computes in binary floating
 * point, so its total is brought to the four decimals that the exact one has.
 */
final class Spreadsheet implements Scorer {

    private static final int SCALE = 4;

    private final Cell[] inputCells;
    private final Cell total;
    private final FormulaEvaluator evaluator;

    Spreadsheet() {
        Workbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet();
        int count = Indicator.SCHEME.size();
        inputCells = new Cell[count];
        for (int i = 0; i < count; i++) {
            Row row = sheet.createRow(i);
            inputCells[i] = row.createCell(0);
            row.createCell(1).setCellFormula(formula(Indicator.SCHEME.get(i), "A" + (i + 1)));
        }
        total = sheet.createRow(count).createCell(1);
        total.setCellFormula("SUM(B1:B" + count + ")");
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    private static String formula(Indicator indicator, String cell) {
        String formula = indicator.rule() == Indicator.Rule.LEVELS
                ? "IF(x>90," + indicator.full() + ",IF(x>60," + indicator.full() + "*0.5,0))"
                : indicator.formula("MIN", "MAX");
        return formula.replaceAll("\\bx\\b", cell);
    }

    @Override
    public BigDecimal score(int[] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            inputCells[i].setCellValue(inputs[i]);
        }
        evaluator.clearAllCachedResultValues();
        return BigDecimal.valueOf(evaluator.evaluate(total).getNumberValue()).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
