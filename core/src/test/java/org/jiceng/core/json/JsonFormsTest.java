package org.jiceng.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.history.SuccessionKind;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.TownshipBand;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.identifier.VillageBand;
import org.jiceng.core.law.Instruments;
import org.jiceng.core.relation.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFormsTest {

    private static final int ROUNDS = 200;

    static IntStream seeds() {
        return IntStream.range(0, ROUNDS);
    }

    private static <T> void readsBack(JsonForm<T> form, T value) {
        String text = form.write(value);
        WithFindings<Optional<T>> read = form.read("value.json", new StringReader(text));
        assertThat(read.findings()).as(text).isEmpty();
        assertThat(read.value()).as(text).contains(value);
        assertThat(form.write(read.value().orElseThrow())).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrites(int seed) {
        RandomValues values = new RandomValues(seed);
        readsBack(JsonForms.DIVISION_CODE, values.code());
        readsBack(JsonForms.SOCIAL_CREDIT_CODE, values.creditCode());
        readsBack(JsonForms.BODY_ID, values.id());
        readsBack(JsonForms.VALIDITY_PERIOD, values.period());
        readsBack(JsonForms.JURISDICTION, values.jurisdiction());
        readsBack(JsonForms.POST, values.post());
        readsBack(JsonForms.TENURE, values.tenure());
        readsBack(JsonForms.PART_TIME_MEMBER, values.member());
        readsBack(JsonForms.COMMITTEE_FACTS, values.committeeFacts());
        readsBack(JsonForms.COMMUNITY_FACTS, values.communityFacts());
        readsBack(JsonForms.RELATION, values.relation());
        readsBack(JsonForms.LEGAL_INSTRUMENT, values.instrument());
        readsBack(JsonForms.PROVISION, values.provision());
        readsBack(JsonForms.CITATION, values.citation());
        readsBack(JsonForms.LEGAL_BASIS, values.basis());
        readsBack(JsonForms.timeline(JsonForms.TENURE), values.timeline());
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void readsABodyOfEveryKind(BodyKind kind) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Body body = new RandomValues(seed).body(kind);
            assertThat(body.kind()).isEqualTo(kind);
            readsBack(JsonForms.BODY, body);
        }
    }

    @ParameterizedTest
    @EnumSource(SuccessionKind.class)
    void readsAnEventOfEveryKind(SuccessionKind kind) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            readsBack(JsonForms.SUCCESSION, new RandomValues(seed).succession(kind));
        }
    }

    @Test
    void readsEveryLegalTextOfTheCatalogue() {
        Instruments.all().forEach(instrument -> {
            readsBack(JsonForms.LEGAL_INSTRUMENT, instrument);
            readsBack(JsonForms.CITATION, instrument.whole());
        });
    }

    @Test
    void readsEveryConstant() {
        readsConstants(BodyKind.class);
        readsConstants(RelationKind.class);
        readsConstants(SuccessionKind.class);
        readsConstants(DivisionLevel.class);
        readsConstants(TownshipBand.class);
        readsConstants(VillageBand.class);
        readsConstants(UrbanRuralClass.class);
    }

    private static <E extends Enum<E>> void readsConstants(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            readsBack(JsonForms.constant(type), constant);
        }
    }

    @Test
    void writesCodesAndPeriodsAsStrings() {
        RandomValues values = new RandomValues(1);
        assertThat(JsonForms.DIVISION_CODE.write(values.code())).matches("\"\\d+\"\n");
        assertThat(JsonForms.VALIDITY_PERIOD
                        .read("v", new StringReader("\"2018-12-29/..\""))
                        .value())
                .hasValueSatisfying(period -> assertThat(period).hasToString("2018-12-29/.."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DIVISION_CODE | "11010"                                       | $                  | division code must have 2, 4, 6, 9 or 12 digits
            DIVISION_CODE | 110101                                        | $                  | must be a text
            DIVISION_CODE | null                                          | $                  | '$' is missing
            POST          | {"title": "主任"}                             | $.selection        | 'selection' is missing
            POST          | {"title": "主任", "selection": "ELECTED", "tenures": [{"holder": "甲", "perod": ""}]} | $.tenures[0].perod | period
            TENURE        | []                                            | $                  | object
            PROVISION     | {"article": 0}                                | $.article          | article
            CITATION      | {"instrument": "NONE"}                        | $.instrument       | neither the catalogue
            CITATION      | {"instrument": {"id": "X"}}                   | $.instrument.title | 'title' is missing
            TIMELINE      | {"entries": [{"value": {"holder": "甲"}}, {"value": {"holder": "乙"}}]} | $.entries | must not overlap
            TIMELINE      | {"entries": [{"value": {"holder": "甲", "period": "x"}}]} | $.entries[0].value.period | period
            TIMELINE      | {}                                            | $.entries          | 'entries' is missing
            BODY          | {"id": "a", "kind": "GRID", "name": "x", "households": -1} | $.households | must not be negative
            """)
    void tellsWhereAValueIsBroken(String type, String text, String path, String word) {
        JsonForm<?> form = switch (type) {
            case "DIVISION_CODE" -> JsonForms.DIVISION_CODE;
            case "POST" -> JsonForms.POST;
            case "TENURE" -> JsonForms.TENURE;
            case "PROVISION" -> JsonForms.PROVISION;
            case "CITATION" -> JsonForms.CITATION;
            case "BODY" -> JsonForms.BODY;
            default -> JsonForms.timeline(JsonForms.TENURE);
        };
        WithFindings<? extends Optional<?>> read = form.read("value.json", new StringReader(text));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().asList())
                .anySatisfy(finding -> assertThat(finding.toString()).contains(word));
        assertThat(read.findings().asList()).extracting(Finding::subject).contains(path);
    }
}
