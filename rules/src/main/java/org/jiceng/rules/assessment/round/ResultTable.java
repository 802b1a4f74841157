package org.jiceng.rules.assessment.round;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.scheme.Grade;

/**
 * Results as a table for publication (结果公示表): rank, body, total, grade, reward, and why a grade is not the one of the
 * score.
 *
 * <p>Text from outside cannot break out of its cell: in CSV a cell that a worksheet would take for a formula gets an
 * apostrophe before it, in Markdown whatever would be markup is escaped.
 */
public final class ResultTable {

    private final ImmutableList<LocalizedText> header;
    private final ImmutableList<ImmutableList<LocalizedText>> rows;

    private ResultTable(ImmutableList<LocalizedText> header, ImmutableList<ImmutableList<LocalizedText>> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Returns the table of a ranking, bodies without a total at the end. */
    public static ResultTable of(Ranking ranking) {
        return of(ranking, Optional.empty(), ImmutableMap.of());
    }

    /** Returns the same with what each body gets of a fund. */
    public static ResultTable of(Ranking ranking, RewardAllocation rewards) {
        return of(ranking, Optional.of(rewards), ImmutableMap.of());
    }

    /**
     * Returns the same with the names of bodies instead of their ids.
     *
     * @param ranking the ranking
     * @param rewards what each body gets of a fund, or empty for a table without that column
     * @param names the names; a body that has none here is shown by its id
     */
    public static ResultTable of(Ranking ranking, Optional<RewardAllocation> rewards, Map<BodyId, String> names) {
        ImmutableList.Builder<LocalizedText> header = ImmutableList.builder();
        header.add(text("rank"), text("body"), text("total"), text("grade"));
        rewards.ifPresent(given -> header.add(text("reward")));
        ImmutableList.Builder<ImmutableList<LocalizedText>> rows = ImmutableList.builder();
        for (Ranking.Place place : ranking.places()) {
            BodyId body = place.card().body();
            ImmutableList.Builder<LocalizedText> row = ImmutableList.builder();
            row.add(cell(place.rank()), name(body, names), number(place.card().total()));
            row.add(cell(place.grade().map(Grade::title).orElse("")));
            rewards.ifPresent(given -> row.add(number(given.share(body).map(RewardAllocation.Share::amount))));
            rows.add(row.add(joined(place.reasons())).build());
        }
        for (Scorecard card : ranking.unranked()) {
            ImmutableList.Builder<LocalizedText> row = ImmutableList.builder();
            row.add(cell(""), name(card.body(), names), cell(""), cell(""));
            rewards.ifPresent(given -> row.add(cell("")));
            rows.add(row.add(card.state().label()).build());
        }
        return new ResultTable(header.add(text("remark")).build(), rows.build());
    }

    /**
     * Returns the table of a round in both directions: each body's total from above and what it gave the superior, side
     * by side and never averaged, bodies without a total at the end. What the anonymity floor protects is left blank.
     */
    public static ResultTable of(TwoWayAssessment round) {
        ImmutableMap<BodyId, Divergence> divergences = round.divergences().stream()
                .collect(ImmutableMap.toImmutableMap(Divergence::body, divergence -> divergence));
        ImmutableList.Builder<ImmutableList<LocalizedText>> rows = ImmutableList.builder();
        for (Ranking.Place place : round.downward().places()) {
            BodyId body = place.card().body();
            Optional<Divergence> divergence = Optional.ofNullable(divergences.get(body));
            rows.add(ImmutableList.of(
                    cell(place.rank()),
                    cell(body),
                    number(place.card().total()),
                    cell(place.grade().map(Grade::title).orElse("")),
                    number(divergence.map(Divergence::downwardPercent)),
                    number(divergence.map(Divergence::upwardPercent)),
                    number(divergence.map(Divergence::difference)),
                    remark(round, body, place.reasons())));
        }
        for (Scorecard card : round.downward().unranked()) {
            LocalizedText blank = cell("");
            LocalizedText remark =
                    remark(round, card.body(), ImmutableList.of(card.state().label()));
            rows.add(ImmutableList.of(blank, cell(card.body()), blank, blank, blank, blank, blank, remark));
        }
        return new ResultTable(
                ImmutableList.of(
                        text("rank"),
                        text("body"),
                        text("total"),
                        text("grade"),
                        text("downward"),
                        text("upward"),
                        text("difference"),
                        text("remark")),
                rows.build());
    }

    private static LocalizedText remark(TwoWayAssessment round, BodyId body, ImmutableList<LocalizedText> reasons) {
        return round.silent().contains(body)
                ? joined(ImmutableList.<LocalizedText>builder()
                        .addAll(reasons)
                        .add(text("silent"))
                        .build())
                : joined(reasons);
    }

    private static LocalizedText text(String column) {
        return Texts.text("table." + column);
    }

    private static LocalizedText cell(Object value) {
        return LocalizedText.verbatim(String.valueOf(value));
    }

    private static LocalizedText name(BodyId body, Map<BodyId, String> names) {
        return cell(names.getOrDefault(body, body.value()));
    }

    private static LocalizedText number(Optional<BigDecimal> value) {
        return cell(value.map(BigDecimal::toPlainString).orElse(""));
    }

    private static LocalizedText joined(ImmutableList<LocalizedText> reasons) {
        return LocalizedText.of(joined(reasons, Locale.CHINESE), joined(reasons, Locale.ENGLISH));
    }

    private static String joined(ImmutableList<LocalizedText> reasons, Locale locale) {
        return reasons.stream().map(reason -> reason.in(locale)).collect(Collectors.joining("; "));
    }

    /** Returns the table as CSV with a header row, lines ended by {@code \n}. */
    public String csv(Locale locale) {
        StringBuilder out = new StringBuilder();
        line(out, header, locale);
        rows.forEach(row -> line(out, row, locale));
        return out.toString();
    }

    private static void line(StringBuilder out, ImmutableList<LocalizedText> cells, Locale locale) {
        out.append(cells.stream().map(cell -> PlainCell.csv(cell.in(locale))).collect(Collectors.joining(",")))
                .append('\n');
    }

    /** Returns the table as Markdown, lines ended by {@code \n}. */
    public String markdown(Locale locale) {
        StringBuilder out = new StringBuilder();
        row(out, header, locale);
        out.append("|").append(" --- |".repeat(header.size())).append('\n');
        rows.forEach(row -> row(out, row, locale));
        return out.toString();
    }

    private static void row(StringBuilder out, ImmutableList<LocalizedText> cells, Locale locale) {
        out.append('|');
        cells.forEach(cell ->
                out.append(' ').append(PlainCell.markdown(cell.in(locale))).append(" |"));
        out.append('\n');
    }

    /** Text made safe for a cell. */
    private static final class PlainCell {
        private static final String FORMULA = "=+-@＝＋－＠";
        private static final String MARKUP = "\\`*_{}[]()#+!|~$";

        static String csv(String text) {
            String plain = SafeText.oneLine(text);
            boolean number = plain.matches("-?[0-9]+(\\.[0-9]+)?");
            if (!number
                    && !plain.isBlank()
                    && FORMULA.indexOf(plain.stripLeading().charAt(0)) >= 0) {
                plain = "'" + plain;
            }
            return plain.contains(",") || plain.contains("\"") || !plain.strip().equals(plain)
                    ? '"' + plain.replace("\"", "\"\"") + '"'
                    : plain;
        }

        static String markdown(String text) {
            StringBuilder out = new StringBuilder();
            for (char c : SafeText.oneLine(text).toCharArray()) {
                if (c == '<') {
                    out.append("&lt;");
                } else if (c == '>') {
                    out.append("&gt;");
                } else if (c == '&') {
                    out.append("&amp;");
                } else {
                    if (MARKUP.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
            return out.toString();
        }
    }
}
