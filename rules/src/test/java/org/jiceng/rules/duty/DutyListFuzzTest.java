package org.jiceng.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jiceng.core.finding.WithFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes a file has, the answer is duties and findings and never an exception. */
class DutyListFuzzTest {

    private static final int ROUNDS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"basic", "cooperation", "withdrawn", "powers", "committee", "certificate-guide"})
    void mutatedBytesGiveDutiesOrFindings(String layout, @TempDir Path folder) throws IOException {
        DutyListLayout shape = DutyListLayout.named(layout);
        byte[] bytes = table(shape).getBytes(StandardCharsets.UTF_8);
        int whole = DutyListReader.read("t.csv", new StringReader(table(shape)), shape)
                .value()
                .size();
        assertThat(whole).isPositive();
        Random random = new Random(layout.hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            byte[] mutated = bytes.clone();
            for (int j = 0; j <= random.nextInt(5); j++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("t.csv"), mutated);
            WithFindings<ImmutableList<Duty>> read = DutyListReader.read(file, shape);
            assertThat(read.findings().stream().map(finding -> finding.toString()))
                    .allMatch(line -> line.lines().count() == 1);
            assertThat(DutyListLayoutReader.read(file).value()).isNotNull();
        }
    }

    private static String table(DutyListLayout layout) {
        StringBuilder csv = new StringBuilder(String.join(",", layout.columns().values())).append('\n');
        Random random = new Random(1);
        for (int i = 1; i <= 20; i++) {
            StringBuilder row = new StringBuilder();
            for (DutyField field : layout.columns().keySet()) {
                String cell = switch (field) {
                    case ID -> "D-" + i;
                    case NUMBER -> Integer.toString(i);
                    case HEADING -> i <= 10 ? "党的建设（10项）" : "民生服务（十项）";
                    case TITLE -> "\"第" + i + "项, 事务\"";
                    case DUTY_CLASS -> "协助事项";
                    case POWER_KIND -> "行政许可";
                    case DELEGATION -> "下放";
                    case START -> "2026-01-01";
                    case LAST_DAY -> "2026-12-31";
                    case POWER, FUNDS, STAFF -> random.nextBoolean() ? "有" : "无";
                    default -> "文本" + i;
                };
                row.append(row.isEmpty() ? "" : ",").append(cell);
            }
            csv.append(row).append('\n');
        }
        return csv.toString();
    }

    @Test
    void aTableWithUnnamedColumnsDoesNotLendTheirCellsToMissingFields() {
        Duty duty = DutyListReader.read(
                        "t.csv", new StringReader("编号,类别,序号,事项名称,\nB-1,民生,1,甲,备注"), DutyListLayout.basic())
                .orElseThrow()
                .get(0);

        assertThat(duty.department()).isEmpty();
        assertThat(duty.basis().isEmpty()).isTrue();
    }
}
