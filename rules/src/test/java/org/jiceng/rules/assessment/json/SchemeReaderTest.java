package org.jiceng.rules.assessment.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.rules.assessment.Fixtures.id;
import static org.jiceng.rules.assessment.Fixtures.scheme;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.law.Instruments;
import org.jiceng.rules.assessment.WholeScheme;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.ScoringRule;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeReaderTest {

    private static final String SMALL = """
            {
              "id": "x",
              "title": "测试",
              "edition": "2026",
              "period": "2026-01-01/2027-01-01",
              "direction": "DOWNWARD",
              "fullPoints": 100,
              "notApplicable": "REWEIGHT_TOTAL",
              "notProvided": "ERROR",
              "rounding": {"scale": 2, "mode": "HALF_UP", "stage": "TOTAL"},
              "sections": [
                {"id": "s", "title": "大项", "points": 100, "indicators": [
                  {"id": "a", "title": "指标", "points": 100, "duties": ["D-1"], "rule": {"kind": "JUDGED"}}
                ]}
              ]
            }
            """;

    private static WithFindings<Optional<AssessmentScheme>> read(String json) {
        return SchemeReader.read("x.json", new StringReader(json));
    }

    @Test
    void readsASmallScheme() {
        AssessmentScheme scheme = read(SMALL).orElseThrow().orElseThrow();
        assertThat(scheme.find(id("a")).orElseThrow().duties()).containsExactly(DutyId.of("D-1"));
        assertThat(scheme.rounding()).isEqualTo(Rounding.ofTotal(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"fullPoints\": 100` | `\"fullPoints\": \"hundred\"` | x.json:7:17: [JSON-TYPE] 'fullPoints' must be a number, but was 'hundred'",
                "`\"points\": 100, \"duties\"` | `\"points\": \"ten\", \"duties\"` | x.json:13:44: [JSON-TYPE] 'points' must be a number, but was 'ten'",
                "`\"points\": 100, \"duties\"` | `\"point\": 100, \"duties\"` | x.json:13:7: [JSON-MISSING] field 'points' is missing",
                "`\"kind\": \"JUDGED\"` | `\"kind\": \"JUGDED\"` | 'kind' has an invalid value 'JUGDED'",
                "`\"kind\": \"JUDGED\"` | `\"kind\": \"JUDGED\", \"floor\": 0` | [JSON-UNKNOWN] unknown field 'floor'",
                "`\"direction\": \"DOWNWARD\"` | `\"direction\": \"DOWN\"` | must be one of: DOWNWARD, UPWARD, PUBLIC, PEER",
                "`\"period\": \"2026-01-01/2027-01-01\"` | `\"period\": \"2027-01-01/2026-01-01\"` | x.json:5:13: [JSON-VALUE] 'period' has an invalid value",
                "`\"scale\": 2` | `\"scale\": 9` | x.json:10:15: [SCHEME-INVALID] scale of a rounding must be from 0 to 6, but was '9'",
                "`\"mode\": \"HALF_UP\"` | `\"mode\": \"UNNECESSARY\"` | [SCHEME-INVALID] mode of a rounding must round, but was 'UNNECESSARY'",
                "`\"scale\": 2` | `\"scale\": 2.5` | 'scale' has an invalid value '2.5': it must be a whole number",
                "`\"points\": 100, \"duties\"` | `\"points\": -1, \"duties\"` | x.json:13:7: [SCHEME-INVALID] points of indicator a must not be negative, but was '-1'",
                "`\"id\": \"a\"` | `\"id\": \"a b\"` | x.json:13:14: [JSON-VALUE] 'id' has an invalid value 'a b': indicator id must have 1 to 100 characters without white space, but was 'a b'",
                "`\"title\": \"测试\"` | `\"title\": \"\"` | x.json:3:12: [JSON-VALUE] 'title' has an invalid value '': must not be blank"
            })
    void reportsWhatIsWrongWithItsPlace(String from, String to, String expected) {
        assertThat(SMALL).contains(from);
        WithFindings<Optional<AssessmentScheme>> read = read(SMALL.replace(from, to));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().toString()).contains(expected);
    }

    @Test
    void reportsEveryErrorAtOnce() {
        WithFindings<Optional<AssessmentScheme>> read = read(
                SMALL.replace("\"scale\": 2", "\"scale\": 9").replace("\"fullPoints\": 100", "\"fullPoints\": true"));
        assertThat(read.findings().asList()).hasSize(2);
    }

    @Test
    void reportsADutyThatIsNotOnTheList() {
        DutyList duties = DutyList.builder()
                .title("清单")
                .edition("2025年版")
                .addBodyKinds(BodyKind.TOWNSHIP_GOVERNMENT)
                .addDuties(Duty.builder()
                        .id(DutyId.of("D-2"))
                        .title("事项")
                        .dutyClass(DutyClass.BASIC)
                        .build())
                .build();
        assertThat(SchemeReader.read("x.json", new StringReader(SMALL), duties)
                        .findings()
                        .toString())
                .isEqualTo("x.json:13:59: [SCHEME-UNKNOWN-DUTY] duty 'D-1' is not on the list '清单' (2025年版)");
        assertThat(SchemeReader.read("x.json", new StringReader(SMALL.replace("D-1", "D-2")), duties)
                        .findings())
                .isEmpty();
    }

    @Test
    void nestingIsLimited() {
        String deep = "{\"sections\":[".repeat(50) + "]}".repeat(50);
        assertThat(read(deep).findings().toString()).contains("[JSON-SYNTAX]");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        AssessmentScheme scheme = WholeScheme.everything();
        String json = SchemeWriter.write(scheme);
        AssessmentScheme back = read(json).orElseThrow().orElseThrow();
        assertThat(back).isEqualTo(scheme);
        assertThat(SchemeWriter.write(back)).isEqualTo(json).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void aFieldThatTheConditionDoesNotHaveIsNotSkipped() {
        String veto = "\"vetoes\": [{\"id\": \"v\", \"title\": \"t\", \"effect\": \"BAR_AWARD\", \"condition\": %s}],";
        String last = veto.formatted("{\"amongLast\": 3, \"limit\": 5}");
        assertThat(read(SMALL.replace("\"rounding\"", last + "\"rounding\""))
                        .findings()
                        .toString())
                .contains("[JSON-UNKNOWN] unknown field 'limit'");
        String points = veto.formatted(
                "{\"indicator\": \"a\", \"comparison\": \"LESS_THAN\", \"limit\": 5, \"unreported\": \"MEANS_NONE\"}");
        assertThat(read(SMALL.replace("\"rounding\"", points + "\"rounding\""))
                        .findings()
                        .toString())
                .contains("[JSON-UNKNOWN] unknown field 'unreported'");
        String basis = "\"basis\": {\"citations\": [{\"instrument\": \"%s\", \"paragraph\": 2}]},"
                .formatted(Instruments.RCOL_2025.id());
        assertThat(read(SMALL.replace("\"rounding\"", basis + "\"rounding\""))
                        .findings()
                        .toString())
                .contains("field 'article' is missing");
    }

    /** Each attribute of the builders is there, so that {@link #whatIsWrittenIsReadBackEqual} leaves none out. */
    @Test
    void theWholeSchemeHasEveryAttributeAndEveryKindOfRule() {
        AssessmentScheme scheme = WholeScheme.everything();
        String all = Stream.of(
                        Stream.of(scheme),
                        scheme.allSections(),
                        scheme.indicators(),
                        scheme.groups().stream(),
                        scheme.vetoes().stream(),
                        scheme.grading().stream(),
                        scheme.grading().stream().flatMap(grading -> grading.grades().stream()))
                .flatMap(part -> part)
                .map(Object::getClass)
                .distinct()
                .flatMap(type -> Arrays.stream(type.getSuperclass().getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .distinct()
                .filter(name -> !SchemeWriter.write(scheme).contains('"' + name + '"'))
                .collect(Collectors.joining(" "));
        assertThat(all).isEmpty();
        assertThat(scheme.indicators().map(indicator -> indicator.rule().kind()))
                .contains(ScoringRule.Kind.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1e31",
                "123456789012345678901234567890123",
                "1000001",
                "0.1234567"
            })
    void aNumberOfAnySizeIsAFindingAndNoWork(String number) {
        WithFindings<Optional<AssessmentScheme>> read =
                read(SMALL.replace("\"points\": 100, \"duties\"", "\"points\": " + number + ", \"duties\""));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().hasErrors()).isTrue();
        assertThat(read.findings().toString()).hasSizeLessThan(400);
    }

    @Test
    void schemeRefusesWhatCannotBeComputed() {
        assertThat(read(SMALL.replace("\"id\": \"s\"", "\"id\": \"s\", \"assembly\": \"SCALED\"")
                                .replace("\"points\": 100, \"indicators\"", "\"indicators\""))
                        .findings()
                        .toString())
                .contains("[SCHEME-INVALID] section s must state points to be scaled to them");
        String twice = SMALL.replace(
                "{\"id\": \"a\"",
                "{\"id\": \"a\", \"title\": \"t\", \"points\": 0, \"rule\": {\"kind\": \"JUDGED\"}}, {\"id\": \"a\"");
        assertThat(read(twice).findings().toString())
                .contains("ids of scheme x must be unique, but indicator or fact 'a' repeats");
    }
}
