package org.jiceng.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {

    private static final String ALPHABET_TEXT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> ALPHABET =
            ALPHABET_TEXT.chars().mapToObj(Character::toString).toList();

    /** Of a department, an institution, a social organisation, a foundation and an enterprise. */
    private static final List<String> GENUINE = List.of(
            "11511300008778693M",
            "1251130145225903XN",
            "51440300MJL1712376",
            "53310000MJ49517770",
            "913101124250883359",
            "91350100M000100Y43");

    @Test
    void takesGenuineCodesWithBothChecksRight() {
        for (String text : GENUINE) {
            SocialCreditCode code = SocialCreditCode.parse(text);
            assertThat(code).hasToString(text);
            assertThat(code.hasValidCheckCharacter()).isTrue();
            assertThat(code.hasValidOrganizationCode()).isTrue();
        }
    }

    @Test
    void detectsEverySubstitutionOfOneCharacter() {
        for (String text : GENUINE) {
            for (int i = 0; i < text.length(); i++) {
                for (String c : ALPHABET) {
                    String changed = text.substring(0, i) + c + text.substring(i + 1);
                    assertThat(SocialCreditCode.unchecked(changed).hasValidCheckCharacter())
                            .as(changed)
                            .isEqualTo(changed.equals(text));
                }
            }
        }
    }

    @Test
    void detectsEveryExchangeOfTwoNeighbours() {
        for (String text : GENUINE) {
            for (int i = 0; i + 1 < text.length(); i++) {
                String changed = text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
                assertThat(SocialCreditCode.unchecked(changed).hasValidCheckCharacter())
                        .as(changed)
                        .isEqualTo(changed.equals(text));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            111111111111111111, false, 5, false
            12511301452259996U, false, Q, true
            91350203M0001QKT19, false, F, true
            92440300731093239X, false, W, true
            91350100M000100Y43, true,  3, true
            """)
    void keepsCodesThatFailTheCheckWhereAskedTo(String text, boolean valid, char expected, boolean organization) {
        SocialCreditCode code = SocialCreditCode.unchecked(text);
        assertThat(code.hasValidCheckCharacter()).isEqualTo(valid);
        assertThat(code.expectedCheckCharacter()).isEqualTo(expected);
        assertThat(code.hasValidOrganizationCode()).isEqualTo(organization);
    }

    @Test
    void saysWhichCheckCharacterItExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocialCreditCode.parse("91350100M000100Y44"))
                .withMessage(
                        "unified social credit code must end in check character '3', but was '91350100M000100Y44'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "9135010OM000100Y43",
                "9I350100M000100Y43",
                "91350100M000100S43",
                "91350100M000100V43",
                "91350100M000100Z43",
                "９1350100M000100Y43"
            })
    void refusesOtherLengthsAndCharacters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocialCreditCode.unchecked(text))
                .withMessage(
                        "unified social credit code must have 18 digits or capital letters other than I, O, S, V, Z,"
                                + " but was '" + text + "'");
    }

    @Test
    void raisesSmallLettersAndDropsSpaces() {
        assertThat(SocialCreditCode.parse(" 9135 0100 m000100y 43\u3000")).hasToString("91350100M000100Y43");
    }

    @Test
    void showsItsParts() {
        SocialCreditCode code = SocialCreditCode.parse("1251130145225903XN");
        assertThat(code.kindPrefix()).isEqualTo("12");
        assertThat(code.organizationCode()).isEqualTo("45225903X");
    }

    /** Every row of uscc-samples.csv, from the folder that the environment variable JICENG_DATA names. */
    @Test
    void agreesWithTheSamples() throws IOException {
        String data = System.getenv("JICENG_DATA");
        assumeTrue(data != null, "JICENG_DATA names no folder with uscc-samples.csv");
        int rows = 0;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of(data, "uscc-samples.csv"))) {
            for (NamedCsvRecord row : reader) {
                check(row.getField("uscc"), row.getField("gb32100_check"), row.getField("gb11714_orgcode_check"));
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(20);
    }

    private static void check(String text, String check, String organizationCheck) {
        if (check.startsWith("LENGTH") || check.startsWith("CHARSET")) {
            assertThatIllegalArgumentException().isThrownBy(() -> SocialCreditCode.unchecked(text));
            return;
        }
        SocialCreditCode code = SocialCreditCode.unchecked(text);
        assertThat(code.hasValidCheckCharacter()).as(text).isEqualTo(check.equals("OK"));
        assertThat(code.hasValidOrganizationCode()).as(text).isEqualTo(organizationCheck.equals("OK"));
        if (!check.equals("OK")) {
            assertThat(check).isEqualTo("CHECK expected " + code.expectedCheckCharacter());
        }
    }
}
