package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.body.TownshipGovernment;
import org.jiceng.core.division.DivisionTable;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.law.Citation;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.engine.RuleStep;
import org.jiceng.rules.engine.Verdict;

/** What the program found, as tables in one language. */
final class Sheets {

    private final Results results;
    private final Locale locale;

    Sheets(Results results, Locale locale) {
        this.results = results;
        this.locale = locale;
    }

    ImmutableList<Sheet> all() {
        return ImmutableList.<Sheet>builder()
                .add(townships(), decisions())
                .addAll(new ScoreSheets(results, locale).all())
                .build();
    }

    private String text(String key, Object... values) {
        return Text.of(key, values).in(locale);
    }

    private Sheet townships() {
        GovernanceStructure structure = results.county().structure();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (BodyId id : results.county().townships()) {
            Body township = structure.get(id);
            rows.add(ImmutableList.of(
                    township.divisionCode().map(Object::toString).orElse(""),
                    township.name(),
                    township instanceof TownshipGovernment government
                            ? text("township." + government.townshipKind())
                            : township.kind().label().in(locale),
                    String.valueOf(count(structure, id, BodyKind.VILLAGERS_COMMITTEE)),
                    String.valueOf(count(structure, id, BodyKind.RESIDENTS_COMMITTEE))));
        }
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        remarks.add(text(
                "townships.total",
                results.county().table().edition(),
                structure.ofKind(BodyKind.STREET_OFFICE).size(),
                results.county().townships().size(),
                structure.ofKind(BodyKind.VILLAGERS_COMMITTEE).size(),
                structure.ofKind(BodyKind.RESIDENTS_COMMITTEE).size(),
                structure.size()));
        remarks.addAll(lines(results.county().findings()));
        return new Sheet(
                text(
                        "townships.title",
                        structure.get(DivisionTable.idOf(County.CODE)).name()),
                header("code", "name", "kind", "villagers", "residents"),
                rows.build(),
                remarks.build());
    }

    private static long count(GovernanceStructure structure, BodyId id, BodyKind kind) {
        return structure.children(id).stream()
                .filter(body -> body.kind() == kind)
                .count();
    }

    private Sheet decisions() {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        for (AdmissionDecision decision : results.decisions().decisions()) {
            rows.add(ImmutableList.of(
                    decision.request().id(),
                    decision.day().toString(),
                    decision.subject().target().name(),
                    decision.request().matter(),
                    decision.outcome().label().in(locale),
                    ground(decision)));
            decision.explain(locale).lines().forEach(remarks::add);
        }
        return new Sheet(
                text("decisions.title"),
                header("request", "day", "target", "matter", "outcome", "ground"),
                rows.build(),
                remarks.build());
    }

    /** Returns where the weightiest finding is written, or for an admission what it satisfies. */
    private String ground(AdmissionDecision decision) {
        ImmutableList<Citation> citations = decision.findings().asList().stream()
                .findFirst()
                .map(Finding::citations)
                .orElseGet(() -> decision.steps().stream()
                        .filter(step -> step.verdict() == Verdict.SATISFIED)
                        .findFirst()
                        .map(RuleStep::citations)
                        .orElse(ImmutableList.of()));
        return citations.stream().map(citation -> citation.in(locale)).collect(Collectors.joining("; "));
    }

    private ImmutableList<String> header(String... keys) {
        return ImmutableList.copyOf(keys).stream()
                .map(key -> text("column." + key))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> lines(Findings findings) {
        return findings.stream().map(finding -> finding.in(locale)).collect(ImmutableList.toImmutableList());
    }
}
