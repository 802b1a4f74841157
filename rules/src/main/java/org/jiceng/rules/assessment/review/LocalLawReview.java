package org.jiceng.rules.assessment.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/**
 * Checks a scheme against the local texts on who may assess whom, on what, with which weights and vetoes: which of the
 * {@link LocalRules} hold in the place of the scheme on its first day, and which of these it violates. What a scheme
 * does not state is not held against it.
 */
final class LocalLawReview {

    /** The kinds of body that the rules are about, in the order of the findings. */
    private static final ImmutableList<BodyKind> ASSESSED = ImmutableList.of(
            BodyKind.DEPARTMENT,
            BodyKind.SERVICE_STATION,
            BodyKind.TOWNSHIP_GOVERNMENT,
            BodyKind.STREET_OFFICE,
            BodyKind.VILLAGERS_COMMITTEE,
            BodyKind.RESIDENTS_COMMITTEE);

    private static final LocalizedText ERQI_POLICY = LocalizedText.of(
            "郑州市二七区社区工作准入制度（政策，非立法）", "admission policy of Erqi District, Zhengzhou (policy, not legislation)");

    private final AssessmentScheme scheme;
    private final Findings.Builder findings;

    LocalLawReview(AssessmentScheme scheme, Findings.Builder findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    void review(Optional<DutyList> duties) {
        LocalCase subject = new LocalCase(scheme, duties);
        Set<RuleId> said = new LinkedHashSet<>();
        for (BodyKind assessed : ASSESSED) {
            if (scheme.assessed().contains(assessed)) {
                LocalRules.BOOK
                        .on(
                                scheme.period().start(),
                                assessed,
                                scheme.jurisdiction().division())
                        .evaluate(subject)
                        .steps()
                        .stream()
                        .filter(step -> step.verdict() == Verdict.VIOLATED)
                        .filter(step -> said.add(step.rule().id()))
                        .forEach(step -> findings.addAll(findings(subject, step)));
            }
        }
    }

    private ImmutableList<Finding> findings(LocalCase subject, RuleStep<LocalCase> step) {
        Citation article = step.citations().get(0);
        if (step.rule().equals(LocalRules.SHANDONG_DEPARTMENTS)) {
            return weight(subject, BodyKind.DEPARTMENT, LocalRules.DEPARTMENT_SHARE, article);
        }
        if (step.rule().equals(LocalRules.SHANDONG_STATIONS)) {
            return weight(subject, BodyKind.SERVICE_STATION, LocalRules.STATION_SHARE, article);
        }
        if (step.rule().equals(LocalRules.SHANDONG_VETOES)) {
            return subject.unapprovedVetoes().stream()
                    .map(veto -> Texts.finding(
                            "SCHEME-VETO-FORBIDDEN",
                            Severity.ERROR,
                            veto.id(),
                            Texts.text("review.veto-forbidden", veto.title(), article)))
                    .collect(ImmutableList.toImmutableList());
        }
        if (step.rule().equals(LocalRules.SHANDONG_SEPARATE)) {
            return separate(Severity.ERROR, "review.separate-unauthorised", article);
        }
        if (step.rule().equals(LocalRules.SHANDONG_COOPERATION)) {
            return duties(subject.cooperationDuties(), "SCHEME-COOPERATION-DUTY", "review.cooperation-duty", article);
        }
        if (step.rule().equals(LocalRules.TIANJIN_UNLISTED)) {
            return duties(subject.unlistedDuties(), "SCHEME-OUTSIDE-LIST", "review.outside-list", article);
        }
        if (step.rule().equals(LocalRules.DEYANG_STREETS)) {
            return opinion(Severity.ERROR, LocalRules.STREETS, article);
        }
        if (step.rule().equals(LocalRules.DEYANG_COMMITTEES)) {
            return opinion(Severity.WARNING, LocalRules.RESIDENTS, article);
        }
        if (step.rule().equals(LocalRules.CHENGDU_COMMITTEES)) {
            return opinion(Severity.WARNING, LocalRules.COMMITTEES, article);
        }
        return step.rule().equals(LocalRules.ERQI_SEPARATE)
                ? separate(Severity.WARNING, "review.separate", ERQI_POLICY)
                : separate(Severity.ERROR, "review.separate", article);
    }

    private ImmutableList<Finding> separate(Severity severity, String key, LocalizedText ground) {
        return ImmutableList.of(
                Texts.finding("SCHEME-SEPARATE-ASSESSMENT", severity, scheme.id(), Texts.text(key, ground)));
    }

    private ImmutableList<Finding> opinion(Severity severity, ImmutableSet<BodyKind> wanted, Citation article) {
        LocalizedText whom =
                LocalizedText.of(labels(wanted, Locale.CHINESE, "、"), labels(wanted, Locale.ENGLISH, ", "));
        return ImmutableList.of(
                Texts.finding("SCHEME-OPINION", severity, scheme.id(), Texts.text("review.opinion", whom, article)));
    }

    private static String labels(ImmutableSet<BodyKind> kinds, Locale locale, String between) {
        return kinds.stream().map(kind -> kind.label().in(locale)).collect(Collectors.joining(between));
    }

    private ImmutableList<Finding> weight(LocalCase subject, BodyKind assessed, Fraction least, Citation article) {
        Fraction share = subject.townshipShare().orElseThrow();
        return ImmutableList.of(Texts.finding(
                "SCHEME-STATUTORY-WEIGHT",
                Severity.ERROR,
                scheme.id(),
                Texts.text("review.statutory-weight", assessed.label(), percent(share), percent(least), article)));
    }

    private static String percent(Fraction share) {
        return share.times(Fraction.of(100)).rounded(2, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private static ImmutableList<Finding> duties(
            Optional<ImmutableList<LocalCase.AssessedDuty>> duties, String rule, String key, Citation article) {
        return duties.orElseThrow().stream()
                .map(each -> Texts.finding(
                        rule,
                        Severity.ERROR,
                        each.indicator().id(),
                        Texts.text(key, each.indicator().numberedTitle(), each.duty(), article)))
                .collect(ImmutableList.toImmutableList());
    }
}
