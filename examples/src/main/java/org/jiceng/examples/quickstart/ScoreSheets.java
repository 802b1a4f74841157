package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.finding.Findings;
import org.jiceng.rules.assessment.card.ScoreLine;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.card.SectionScore;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.round.Divergence;
import org.jiceng.rules.assessment.round.TwoWayAssessment;

/** Reviews and scores as tables in one language. */
final class ScoreSheets {

    private static final int SHOWN = 10;

    private final Results results;
    private final Locale locale;

    ScoreSheets(Results results, Locale locale) {
        this.results = results;
        this.locale = locale;
    }

    ImmutableList<Sheet> all() {
        return ImmutableList.of(review(), townships(), committees(), town(), divergence());
    }

    private Sheet review() {
        ImmutableList<ImmutableList<String>> rows = results.scores().review().stream()
                .map(finding -> ImmutableList.of(
                        finding.rule().toString(),
                        finding.subject(),
                        finding.text().in(locale)))
                .collect(ImmutableList.toImmutableList());
        return new Sheet(
                text("review.title", results.scores().county().title()),
                header("check", "place", "found"),
                rows,
                ImmutableList.of(text("review.total", rows.size())));
    }

    private Sheet townships() {
        Ranking ranking = results.scores().townships();
        ImmutableList.Builder<String> header = ImmutableList.builder();
        header.add(text("column.rank"), text("column.township"), text("column.total"));
        ranking.scheme()
                .sections()
                .forEach(section -> header.add(
                        section.number().map(number -> number.replace("、", "")).orElse(section.id())));
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Ranking.Place place : ranking.places()) {
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(String.valueOf(place.rank()), name(place.card().body()), total(place.card()));
            place.card().sections().stream()
                    .filter(section -> section.depth() == 0)
                    .map(SectionScore::points)
                    .map(ScoreSheets::number)
                    .forEach(row::add);
            rows.add(row.build());
        }
        return new Sheet(
                text("townships.scores"),
                header.build(),
                rows.build(),
                ImmutableList.<String>builder()
                        .add(text("evidence.invented"))
                        .addAll(lines(ranking.findings()))
                        .build(),
                explanation(ranking));
    }

    /** Explains the card of the town that is modelled in full. */
    private ImmutableList<String> explanation(Ranking ranking) {
        return ranking.place(County.TOWN_ID)
                .map(place -> place.card().explain(locale).lines().collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private Sheet committees() {
        Ranking ranking = results.scores().town().downward();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Ranking.Place place : ranking.places()) {
            rows.add(ImmutableList.of(
                    String.valueOf(place.rank()),
                    name(place.card().body()),
                    total(place.card()),
                    place.grade().map(grade -> grade.title()).orElse("")));
        }
        return new Sheet(
                text("committees.scores", name(County.TOWN_ID), ranking.scheme().title()),
                header("rank", "committee", "total", "grade"),
                rows.build(),
                ImmutableList.of(text("evidence.invented")));
    }

    private Sheet town() {
        TwoWayAssessment town = results.scores().town();
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        Optional<Scorecard> card = town.upward();
        for (ScoreLine line : card.map(Scorecard::lines).orElse(ImmutableList.of())) {
            rows.add(ImmutableList.of(
                    line.indicator().title(), number(line.full()), number(line.contribution()), number(line.lost())));
        }
        return new Sheet(
                text("town.scores", name(County.TOWN_ID), town.upwardScheme().title()),
                header("criterion", "full", "points", "lost"),
                rows.build(),
                ImmutableList.of(
                        text(
                                "town.total",
                                card.map(this::total).orElse(""),
                                card.flatMap(Scorecard::grade)
                                        .map(grade -> grade.title())
                                        .orElse(""),
                                town.answered().size(),
                                town.silent().size()),
                        text("evidence.invented")));
    }

    private Sheet divergence() {
        TwoWayAssessment town = results.scores().town();
        ImmutableList<ImmutableList<String>> rows = town.divergences().stream()
                .sorted((a, b) -> b.difference().abs().compareTo(a.difference().abs()))
                .limit(SHOWN)
                .map(this::row)
                .collect(ImmutableList.toImmutableList());
        return new Sheet(
                text("divergence.title", SHOWN),
                header("committee", "downward", "upward", "difference"),
                rows,
                lines(town.findings()));
    }

    private ImmutableList<String> row(Divergence divergence) {
        return ImmutableList.of(
                name(divergence.body()),
                number(divergence.downwardPercent()),
                number(divergence.upwardPercent()),
                number(divergence.difference()));
    }

    private String total(Scorecard card) {
        return card.total().map(ScoreSheets::number).orElse("");
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private String name(BodyId body) {
        return results.county().structure().get(body).name();
    }

    private String text(String key, Object... values) {
        return Text.of(key, values).in(locale);
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
