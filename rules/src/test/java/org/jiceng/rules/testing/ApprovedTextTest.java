package org.jiceng.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.rules.admission.AdmissionSamples.decide;
import static org.jiceng.rules.admission.AdmissionSamples.request;
import static org.jiceng.rules.testing.JicengAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.admission.Arrangement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedTextTest {

    private static final String SWITCH = "jiceng.approve";

    private static AdmissionDecision decision() {
        return decide(request("dept", "rc", "人口登记").arrangement(Arrangement.ENTRUSTMENT), "2025-12-31");
    }

    private static AdmissionDecisionAssert chinese() {
        return assertThat(decision()).inLanguage(Locale.CHINESE);
    }

    @AfterEach
    void switchOff() {
        System.clearProperty(SWITCH);
    }

    @Test
    void aDecisionIsComparedWithWhatWasApproved(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("approved/decision.txt");
        assertThatThrownBy(() -> chinese().isAsApprovedIn(file)).isInstanceOf(AssertionError.class);

        System.setProperty(SWITCH, "true");
        chinese().isAsApprovedIn(file);
        System.clearProperty(SWITCH);
        chinese().isAsApprovedIn(file);
        assertThat(Files.readAllLines(file).get(0)).isEqualTo("  〔R-1〕不予准入：石城县民政局交温泉社区居民委员会“人口登记”");

        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of("  另一行"));
        assertThatThrownBy(() -> chinese().isAsApprovedIn(file))
                .hasMessageStartingWith("与 " + file + " 中已认可的文本不同：\n- " + "  另一行\n> " + lines.get(0) + "\n");
    }
}
