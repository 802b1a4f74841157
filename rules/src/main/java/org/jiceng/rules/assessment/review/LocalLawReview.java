package org.jiceng.rules.assessment.review;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.law.Citation;
import org.jiceng.core.law.InstrumentKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.law.LegalBasis;
import org.jiceng.core.law.LegalInstrument;
import org.jiceng.core.law.LocalRegulations;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.AssessorGroup;
import org.jiceng.rules.assessment.scheme.Indicator;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;

/** Checks a scheme against the local texts on who may assess whom, on what, with which weights and vetoes. */
final class LocalLawReview {

    private static final BigDecimal DEPARTMENT_SHARE = new BigDecimal("0.3");
    private static final BigDecimal STATION_SHARE = new BigDecimal("0.6");

    /** Where the published admission policy says that departments may not assess communities on their own: 郑州市二七区. */
    private static final Jurisdiction ERQI = Jurisdiction.of(DivisionCode.parse("410103"));

    private static final LocalizedText ERQI_POLICY = LocalizedText.of(
            "郑州市二七区社区工作准入制度（政策，非立法）", "admission policy of Erqi District, Zhengzhou (policy, not legislation)");

    /** The kinds of instrument that can approve a veto on townships in Shandong beside provincial texts. */
    private static final ImmutableSet<InstrumentKind> NATIONAL = Sets.immutableEnumSet(
            InstrumentKind.CONSTITUTION, InstrumentKind.LAW, InstrumentKind.ADMINISTRATIVE_REGULATION);

    /** The bodies of which an administrative organ's assessment is one, as far as there are kinds for them. */
    private static final ImmutableSet<BodyKind> ADMINISTRATIVE =
            Sets.immutableEnumSet(BodyKind.DEPARTMENT, BodyKind.STREET_OFFICE, BodyKind.TOWNSHIP_GOVERNMENT);

    private final AssessmentScheme scheme;
    private final Findings.Builder findings;

    LocalLawReview(AssessmentScheme scheme, Findings.Builder findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void review(Optional<DutyList> duties) {
        if (applies(LocalRegulations.SHANDONG_TOWNSHIPS, scheme.jurisdiction(), scheme.period())) {
            shandong(duties);
        }
        if (applies(LocalRegulations.TIANJIN_STREETS, scheme.jurisdiction(), scheme.period())) {
            tianjin(duties);
        }
        if (applies(LocalRegulations.DEYANG_COMMUNITIES, scheme.jurisdiction(), scheme.period())) {
            deyang();
        }
        if (applies(LocalRegulations.CHENGDU_COMMUNITIES, scheme.jurisdiction(), scheme.period())) {
            chengdu();
        }
        boolean erqi = scheme.jurisdiction().division().filter(ERQI::covers).isPresent();
        boolean committees = scheme.assessed().stream().anyMatch(BodyKind::isCommittee);
        if (erqi && committees && isByDepartment()) {
            add("SCHEME-SEPARATE-ASSESSMENT", Severity.WARNING, "review.separate", ERQI_POLICY);
        }
    }

    /** Returns whether an instrument applies to a place from the first day of a period on. */
    private static boolean applies(LegalInstrument instrument, Jurisdiction place, ValidityPeriod period) {
        return place.division().filter(instrument.jurisdiction()::covers).isPresent()
                && instrument.period().contains(period.start());
    }

    private boolean isByDepartment() {
        return scheme.assessor().equals(Optional.of(BodyKind.DEPARTMENT));
    }

    private void shandong(Optional<DutyList> duties) {
        share(BodyKind.DEPARTMENT, DEPARTMENT_SHARE);
        share(BodyKind.SERVICE_STATION, STATION_SHARE);
        if (!scheme.assessed().contains(BodyKind.TOWNSHIP_GOVERNMENT)) {
            return;
        }
        for (Veto veto : scheme.vetoes()) {
            if (!isApproved(veto.authority())) {
                Citation article = LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 2);
                findings.add(Texts.finding(
                        "SCHEME-VETO-FORBIDDEN",
                        Severity.ERROR,
                        veto.id(),
                        Texts.text("review.veto-forbidden", veto.title(), article)));
            }
        }
        if (isByDepartment() && scheme.basis().citations().isEmpty()) {
            add(
                    "SCHEME-SEPARATE-ASSESSMENT",
                    Severity.ERROR,
                    "review.separate-unauthorised",
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 1));
        }
        if (scheme.basis().citations().isEmpty()) {
            duties.ifPresent(list -> each(
                    list,
                    duty -> duty.filter(d -> d.dutyClass() == DutyClass.COOPERATION)
                            .isPresent(),
                    "SCHEME-COOPERATION-DUTY",
                    "review.cooperation-duty",
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(19, 1)));
        }
    }

    /** A veto needs the approval of the state or of a department of the province. */
    private static boolean isApproved(LegalBasis authority) {
        return authority.citations().stream()
                .map(Citation::instrument)
                .anyMatch(instrument -> NATIONAL.contains(instrument.kind())
                        || instrument.jurisdiction().isNational()
                        || instrument
                                .jurisdiction()
                                .division()
                                .map(DivisionCode::level)
                                .equals(Optional.of(DivisionLevel.PROVINCE)));
    }

    private void tianjin(Optional<DutyList> duties) {
        if (!scheme.assessed().contains(BodyKind.STREET_OFFICE)) {
            return;
        }
        Citation article = LocalRegulations.TIANJIN_STREETS.article(42, 1);
        if (isByDepartment()) {
            add("SCHEME-SEPARATE-ASSESSMENT", Severity.ERROR, "review.separate", article);
        }
        duties.ifPresent(list -> each(list, Optional::isEmpty, "SCHEME-OUTSIDE-LIST", "review.outside-list", article));
    }

    /**
     * Streets and townships evaluate departments, the committees' opinion goes into it, and the result is a basis of
     * the assessment of departments. An opinion may be heard in other forms than as a group, so its lack is a warning.
     */
    private void deyang() {
        if (scheme.assessed().contains(BodyKind.DEPARTMENT)) {
            Citation article = LocalRegulations.DEYANG_COMMUNITIES.article(19);
            opinion(Severity.ERROR, article, BodyKind.STREET_OFFICE, BodyKind.TOWNSHIP_GOVERNMENT);
            opinion(Severity.WARNING, article, BodyKind.RESIDENTS_COMMITTEE);
        }
    }

    /** Committees are heard, in whatever form, when administrative organs are assessed. */
    private void chengdu() {
        if (!Collections.disjoint(scheme.assessed(), ADMINISTRATIVE)) {
            opinion(
                    Severity.WARNING,
                    LocalRegulations.CHENGDU_COMMUNITIES.article(45, 1),
                    BodyKind.RESIDENTS_COMMITTEE,
                    BodyKind.VILLAGERS_COMMITTEE);
        }
    }

    /** Checks that bodies of one kind or another are among those whose ratings count, as far as that is said. */
    private void opinion(Severity severity, Citation article, BodyKind... kinds) {
        ImmutableSet<BodyKind> wanted = ImmutableSet.copyOf(kinds);
        if (scheme.groups().stream()
                .noneMatch(group -> group.members().isEmpty() || !Collections.disjoint(group.members(), wanted))) {
            add(
                    "SCHEME-OPINION",
                    severity,
                    "review.opinion",
                    LocalizedText.of(labels(wanted, Locale.CHINESE, "、"), labels(wanted, Locale.ENGLISH, ", ")),
                    article);
        }
    }

    private static String labels(ImmutableSet<BodyKind> kinds, Locale locale, String between) {
        return kinds.stream().map(kind -> kind.label().in(locale)).collect(Collectors.joining(between));
    }

    private void each(DutyList list, Predicate<Optional<Duty>> forbidden, String rule, String key, Citation article) {
        scheme.indicators()
                .forEach(indicator -> indicator.duties().stream()
                        .filter(id -> forbidden.test(list.find(id)))
                        .forEach(id -> findings.add(Texts.finding(
                                rule,
                                Severity.ERROR,
                                indicator.id(),
                                Texts.text(key, indicator.numberedTitle(), id, article)))));
    }

    /** Checks that the ratings of townships have the share of the full points that the regulation asks for. */
    private void share(BodyKind assessed, BigDecimal least) {
        if (!scheme.assessed().contains(assessed)) {
            return;
        }
        ImmutableSet<String> townships = scheme.groups().stream()
                .filter(group -> group.members().contains(BodyKind.TOWNSHIP_GOVERNMENT))
                .map(AssessorGroup::id)
                .collect(ImmutableSet.toImmutableSet());
        Fraction all = Fraction.ZERO;
        Fraction theirs = Fraction.ZERO;
        for (Section top : scheme.sections()) {
            if (top.role() != Section.Role.BONUS_OUTSIDE) {
                all = all.plus(Fraction.of(top.nominal()));
                theirs = theirs.plus(theirs(top, townships));
            }
        }
        if (all.signum() > 0 && theirs.over(all).compareTo(Fraction.of(least)) < 0) {
            add(
                    "SCHEME-STATUTORY-WEIGHT",
                    Severity.ERROR,
                    "review.statutory-weight",
                    assessed.label(),
                    percent(theirs.over(all)),
                    percent(Fraction.of(least)),
                    LocalRegulations.SHANDONG_TOWNSHIPS.article(18, 2));
        }
    }

    private static String percent(Fraction share) {
        return share.times(Fraction.of(100)).rounded(2, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private Fraction theirs(Section section, ImmutableSet<String> townships) {
        Fraction sum = Fraction.ZERO;
        for (Indicator indicator : section.indicators()) {
            Fraction weights = weight(indicator.groups());
            Fraction own = weight(
                    indicator.groups().stream().filter(townships::contains).collect(ImmutableSet.toImmutableSet()));
            if (weights.signum() > 0) {
                sum = sum.plus(Fraction.of(indicator.points()).times(own).over(weights));
            }
        }
        for (Section part : section.sections()) {
            sum = sum.plus(theirs(part, townships));
        }
        return section.assembly() == Section.Assembly.SCALED
                ? sum.times(Fraction.of(section.nominal())).over(Fraction.of(section.sum()))
                : sum;
    }

    private Fraction weight(ImmutableSet<String> groups) {
        return scheme.groups().stream()
                .filter(group -> groups.contains(group.id()))
                .map(group -> Fraction.of(group.weight()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private void add(String rule, Severity severity, String key, Object... values) {
        LocalizedText text = Texts.text(key, values);
        findings.add(Texts.finding(rule, severity, scheme.id(), text));
    }
}
