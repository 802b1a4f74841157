package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.Random;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.law.LegalBasis;
import org.junit.jupiter.api.Test;

class DutyListCsvWriterTest {

    private static WithFindings<ImmutableList<Duty>> read(String csv) {
        return DutyListReader.read("out.csv", new StringReader(csv), DutyListLayout.exported());
    }

    @Test
    void whatWasWrittenIsReadBack() {
        ImmutableList<Duty> duties = RandomDuties.some(new Random(7), 200);

        WithFindings<ImmutableList<Duty>> read = read(DutyListCsvWriter.write(duties));

        assertThat(read.findings().hasErrors()).as(read.findings().toString()).isFalse();
        assertThat(read.value()).isEqualTo(duties);
    }

    @Test
    void noCellIsAFormulaForASpreadsheet() {
        Duty duty = Duty.builder()
                .id(DutyId.of("=1+1"))
                .title("=HYPERLINK(\"http://x\",\"y\")")
                .dutyClass(DutyClass.BASIC)
                .department("@SUM(A1)")
                .departmentDuty("+cmd|' /C calc'!A0")
                .bodyDuty("-2+3")
                .putDetail(DutyField.FORM, "\t=1")
                .basis(LegalBasis.of(Instruments.VCOL_2025.article(28)))
                .build();
        String csv = DutyListCsvWriter.write(ImmutableList.of(duty));

        for (String cell : Splitter.on(',').split(csv.substring(csv.indexOf('\n') + 1))) {
            assertThat(cell.replace("\"", "")).doesNotMatch("^[=+\\-@\\t\\r].*");
        }
        assertThat(read(csv).value().get(0).title()).isEqualTo(duty.title());
        assertThat(read(csv).value().get(0).basis()).isEqualTo(duty.basis());
    }

    @Test
    void theHeaderNamesEveryFieldInChinese() {
        assertThat(DutyListCsvWriter.write(ImmutableList.of()))
                .startsWith("编号,序号,类别,事项名称,清单类别,对应部门,部门职责,本级职责,依据,权种类型,赋权方式,起始日,截止日,职权,经费,人员,责任岗位")
                .endsWith(",部门代码,关联镇街\n");
    }
}
