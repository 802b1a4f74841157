package org.jiceng.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom national texts name as deciding, on both sides of the days on which they change. */
class NationalProceduresTest {

    private static final String LAW_1989 = "《城市居民委员会组织法》（1989年）第二十条";
    private static final String LAW_2018 = "《城市居民委员会组织法》（2018年修正）第二十条";
    private static final String NOTICE = "《关于进一步开展社区减负工作的通知》（民发〔2015〕136号）";

    private static Optional<Competence> competence(String day, String applicant, String target, String arrangement) {
        return AdmissionSamples.decide(
                        AdmissionSamples.request(applicant, target, "人口登记")
                                .arrangement(Arrangement.valueOf(arrangement)),
                        day)
                .competence();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1989-12-31, dept, rc, ENTRUSTMENT, -",
                "1990-01-01, dept, rc, ENTRUSTMENT, " + LAW_1989,
                "1990-01-01, dept, rc, ASSISTANCE, " + LAW_1989,
                "2018-12-28, dept, rc, ENTRUSTMENT, " + LAW_1989,
                "2018-12-29, dept, rc, ENTRUSTMENT, " + LAW_2018,
                "2025-12-31, dept, rc, ENTRUSTMENT, " + LAW_2018,
                "2026-01-01, dept, rc, ENTRUSTMENT, " + NOTICE,
                "2015-07-12, street, rc, ASSISTANCE, -",
                "2015-07-13, street, rc, ASSISTANCE, " + NOTICE,
                "2015-07-13, gov, rc, ASSISTANCE, " + NOTICE,
                "2015-07-13, town, rc, ASSISTANCE, " + NOTICE,
                "2026-01-01, street, rc, ASSISTANCE, " + NOTICE,
                "2025-12-31, station, rc, ASSISTANCE, -",
                "2025-12-31, dept, rc, CERTIFICATE, -",
                "2025-12-31, dept, vc, ENTRUSTMENT, -",
                "2026-01-01, dept, vc, ENTRUSTMENT, -",
                "2026-01-01, dept, town, ENTRUSTMENT, -",
            })
    void theTextOfTheDayNamesWhoDecides(
            String day, String applicant, String target, String arrangement, String citation) {
        assertThat(competence(day, applicant, target, arrangement)
                        .map(competence -> competence.citations().toString()))
                .isEqualTo(Optional.ofNullable(citation).map(cited -> "[" + cited + "]"));
    }

    @Test
    void theLawNamesTheGovernmentOfTheDistrictAndTheStructureHasIt() {
        Competence competence =
                competence("2025-12-31", "dept", "rc", "ENTRUSTMENT").orElseThrow();
        assertThat(competence.authority().in(Locale.CHINESE)).isEqualTo("市、市辖区的人民政府或者它的派出机关");
        assertThat(competence.authority().in(Locale.ENGLISH))
                .isEqualTo("the government of the city or district, or its dispatched organ");
        assertThat(competence.bodies()).containsExactly(BodyId.of("gov"));
    }

    @Test
    void theNoticeNamesTheCityWhichThisStructureDoesNotHave() {
        Competence competence =
                competence("2026-01-01", "dept", "rc", "ENTRUSTMENT").orElseThrow();
        assertThat(competence.authority().in(Locale.CHINESE)).isEqualTo("市（地、州、盟）（制定社区工作事项清单和准入制度）");
        assertThat(competence.authority().in(Locale.ENGLISH))
                .isEqualTo("the city, prefecture or league, which makes the list of work and the scheme of admission");
        assertThat(competence.bodies()).isEmpty();
    }
}
