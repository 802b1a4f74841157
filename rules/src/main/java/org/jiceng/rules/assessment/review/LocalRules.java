package org.jiceng.rules.assessment.review;

import static org.jiceng.rules.engine.Condition.atLeast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.law.Modality;
import org.jiceng.core.law.Verification;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.engine.Fact;
import org.jiceng.rules.engine.Rule;
import org.jiceng.rules.engine.RuleBook;

/**
 * What local texts say about who may assess whom, on what, with which weights and vetoes. When and where a rule holds
 * is told by the text that it cites; the kind of body is that of the bodies that are assessed.
 */
final class LocalRules {

    static final Fraction DEPARTMENT_SHARE = Fraction.of(new BigDecimal("0.3"));
    static final Fraction STATION_SHARE = Fraction.of(new BigDecimal("0.6"));

    /** Whom texts want to be heard. */
    static final ImmutableSet<BodyKind> STREETS = ImmutableSet.of(BodyKind.STREET_OFFICE, BodyKind.TOWNSHIP_GOVERNMENT);

    static final ImmutableSet<BodyKind> RESIDENTS = ImmutableSet.of(BodyKind.RESIDENTS_COMMITTEE);
    static final ImmutableSet<BodyKind> COMMITTEES =
            ImmutableSet.of(BodyKind.RESIDENTS_COMMITTEE, BodyKind.VILLAGERS_COMMITTEE);

    /**
     * The published admission policy of 郑州市二七区, by which departments may not assess communities on their own. It is
     * policy and not legislation, was read in a report, and its year is all that is told, so it begins with the last
     * day of that year.
     */
    private static final LegalInstrument ERQI = LegalInstrument.builder()
            .id("EQ-2020")
            .title(LocalizedText.of("郑州市二七区社区工作事项准入制度", "Erqi Scheme for the Admission of Community Work"))
            .kind(InstrumentKind.POLICY)
            .jurisdiction(Jurisdiction.of(DivisionCode.parse("410103")))
            .period(ValidityPeriod.parse("2020-12-31/.."))
            .verification(Verification.SECONDARY)
            .build();

    private static final Fact<LocalCase, BodyKind> ASSESSOR = Fact.ofWord(
            "assessor",
            LocalizedText.of("考核主体", "assessor"),
            BodyKind.class,
            subject -> subject.scheme().assessor().orElse(null));
    private static final Fact<LocalCase, Boolean> AUTHORISED =
            Fact.ofFlag("authorised", LocalizedText.of("写明考核依据", "what allows it is named"), LocalCase::isAuthorised);
    private static final Fact<LocalCase, Integer> UNAPPROVED_VETOES = Fact.of(
            "vetoes.unapproved",
            LocalizedText.of("未写明批准的一票否决项数", "vetoes without approval"),
            subject -> subject.unapprovedVetoes().size());
    private static final Fact<LocalCase, Integer> COOPERATION_DUTIES =
            count("duties.cooperation", "考核的配合履职事项数", "assessed duties of cooperation", LocalCase::cooperationDuties);
    private static final Fact<LocalCase, Integer> UNLISTED_DUTIES =
            count("duties.unlisted", "考核的清单外事项数", "assessed duties outside the list", LocalCase::unlistedDuties);
    private static final Fact<LocalCase, Fraction> TOWNSHIP_SHARE = Fact.of(
            "share.townships",
            LocalizedText.of("乡镇人民政府评价所占比重", "share of the ratings of townships"),
            subject -> subject.townshipShare().orElse(null));

    static final Rule<LocalCase> SHANDONG_DEPARTMENTS = rule(
                    "SD-WEIGHT-30",
                    BodyKind.DEPARTMENT,
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(18, 2),
                    "乡镇人民政府对部门的评价占考核权重的比例不低于百分之三十",
                    "the ratings of townships have 30 % or more in the assessment of a department")
            .requires(atLeast(TOWNSHIP_SHARE, DEPARTMENT_SHARE))
            .build();

    static final Rule<LocalCase> SHANDONG_STATIONS = rule(
                    "SD-WEIGHT-60",
                    BodyKind.SERVICE_STATION,
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(18, 2),
                    "乡镇人民政府对派驻机构的评价占考核权重的比例不低于百分之六十",
                    "the ratings of townships have 60 % or more in the assessment of a dispatched station")
            .requires(atLeast(TOWNSHIP_SHARE, STATION_SHARE))
            .build();

    static final Rule<LocalCase> SHANDONG_VETOES = rule(
                    "SD-NO-VETO",
                    BodyKind.TOWNSHIP_GOVERNMENT,
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 2),
                    "未经国家或者省有关部门批准，不得设立一票否决事项",
                    "there is no veto without approval of the state or of a department of the province")
            .modality(Modality.MUST_NOT)
            .requires(UNAPPROVED_VETOES.is(0))
            .build();

    static final Rule<LocalCase> SHANDONG_SEPARATE = rule(
                    "SD-SEPARATE",
                    BodyKind.TOWNSHIP_GOVERNMENT,
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 1),
                    "部门不得擅自设立对乡镇人民政府的考核",
                    "a department does not assess townships without what allows it")
            .modality(Modality.MUST_NOT)
            .when(AUTHORISED.is(false))
            .requires(ASSESSOR.isNot(BodyKind.DEPARTMENT))
            .build();

    static final Rule<LocalCase> SHANDONG_COOPERATION = rule(
                    "SD-NO-ASSIST-ASSESS",
                    BodyKind.TOWNSHIP_GOVERNMENT,
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 1),
                    "不得擅自考核配合履职事项",
                    "duties of mere cooperation are not assessed without what allows it")
            .modality(Modality.MUST_NOT)
            .when(AUTHORISED.is(false))
            .requires(COOPERATION_DUTIES.is(0))
            .build();

    static final Rule<LocalCase> TIANJIN_SEPARATE = rule(
                    "TJ-SEPARATE",
                    BodyKind.STREET_OFFICE,
                    LocalRegulations.TIANJIN_STREETS.article(42, 1),
                    "部门不得单独组织对街道办事处的考核",
                    "a department does not assess street offices on its own")
            .modality(Modality.MUST_NOT)
            .requires(ASSESSOR.isNot(BodyKind.DEPARTMENT))
            .build();

    static final Rule<LocalCase> TIANJIN_UNLISTED = rule(
                    "TJ-NO-ASSESS",
                    BodyKind.STREET_OFFICE,
                    LocalRegulations.TIANJIN_STREETS.article(42, 1),
                    "职责清单以外的事项不列入考核",
                    "duties outside the list are not assessed")
            .modality(Modality.MUST_NOT)
            .requires(UNLISTED_DUTIES.is(0))
            .build();

    /**
     * Streets and townships evaluate departments, the committees' opinion goes into it, and the result is a basis of
     * the assessment of departments.
     */
    static final Rule<LocalCase> DEYANG_STREETS = rule(
                    "DY-OPINION-STREETS",
                    BodyKind.DEPARTMENT,
                    LocalRegulations.DEYANG_COMMUNITIES.article(19),
                    "街道办事处、乡镇人民政府评价部门",
                    "street offices and townships evaluate departments")
            .requires(heard("opinion.streets", "街道办事处、乡镇人民政府的评价", "ratings of streets and townships", STREETS)
                    .is(true))
            .build();

    /** An opinion may be heard in other forms than as a group, so its lack is a warning. */
    static final Rule<LocalCase> DEYANG_COMMITTEES = rule(
                    "DY-OPINION-COMMITTEES",
                    BodyKind.DEPARTMENT,
                    LocalRegulations.DEYANG_COMMUNITIES.article(19),
                    "评价部门听取居民委员会的意见",
                    "the opinion of residents committees goes into the evaluation of departments")
            .requires(heard("opinion.residents", "居民委员会的意见", "opinion of residents committees", RESIDENTS)
                    .is(true))
            .build();

    /** Committees are heard, in whatever form, when administrative organs are assessed. */
    static final Rule<LocalCase> CHENGDU_COMMITTEES = rule(
                    "CD-OPINION",
                    BodyKind.DEPARTMENT,
                    LocalRegulations.CHENGDU_COMMUNITIES.article(45, 1),
                    "考核行政机关听取居（村）民委员会的意见",
                    "committees are heard when administrative organs are assessed")
            .addBodyKinds(BodyKind.STREET_OFFICE, BodyKind.TOWNSHIP_GOVERNMENT)
            .requires(heard("opinion.committees", "居（村）民委员会的意见", "opinion of committees", COMMITTEES)
                    .is(true))
            .build();

    static final Rule<LocalCase> ERQI_SEPARATE = rule(
                    "EQ-SEPARATE",
                    BodyKind.RESIDENTS_COMMITTEE,
                    ERQI.whole(),
                    "部门不得单独对社区进行考核",
                    "a department does not assess communities on its own")
            .addBodyKind(BodyKind.VILLAGERS_COMMITTEE)
            .modality(Modality.GENERALLY)
            .requires(ASSESSOR.isNot(BodyKind.DEPARTMENT))
            .build();

    /** The rules, in the order of their findings. */
    static final RuleBook<LocalCase> BOOK = RuleBook.of(
            "scheme-local-law",
            ImmutableList.of(
                    SHANDONG_DEPARTMENTS,
                    SHANDONG_STATIONS,
                    SHANDONG_VETOES,
                    SHANDONG_SEPARATE,
                    SHANDONG_COOPERATION,
                    TIANJIN_SEPARATE,
                    TIANJIN_UNLISTED,
                    DEYANG_STREETS,
                    DEYANG_COMMITTEES,
                    CHENGDU_COMMITTEES,
                    ERQI_SEPARATE));

    private LocalRules() {}

    private static Fact<LocalCase, Integer> count(
            String id,
            String chinese,
            String english,
            Function<LocalCase, Optional<? extends ImmutableList<?>>> reader) {
        return Fact.of(
                id,
                LocalizedText.of(chinese, english),
                subject -> reader.apply(subject).map(ImmutableList::size).orElse(null));
    }

    private static Fact<LocalCase, Boolean> heard(
            String id, String chinese, String english, ImmutableSet<BodyKind> kinds) {
        return Fact.ofFlag(id, LocalizedText.of(chinese, english), subject -> subject.hears(kinds));
    }

    private static Rule.Builder<LocalCase> rule(
            String id, BodyKind assessed, Citation citation, String chinese, String english) {
        Rule.Builder<LocalCase> rule = Rule.builder();
        return rule.id(RuleId.of(id))
                .addBodyKind(assessed)
                .addCitation(citation)
                .title(LocalizedText.of(chinese, english));
    }
}
