package org.jiceng.rules.assessment.round;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Apportionment;
import org.jiceng.rules.assessment.exact.Fraction;
import org.jiceng.rules.assessment.internal.Texts;
import org.jiceng.rules.assessment.ranking.Ranking;
import org.jiceng.rules.assessment.round.MatchingReward.Division;
import org.jiceng.rules.assessment.round.MatchingReward.Remainder;
import org.jiceng.rules.assessment.scheme.Grade;

/** Divides a fund over the places of a ranking. */
final class RewardDivision {

    private final MatchingReward reward;
    private final Ranking ranking;
    private final Findings.Builder findings = Findings.builder();

    RewardDivision(MatchingReward reward, Ranking ranking) {
        this.reward = reward;
        this.ranking = ranking;
        ImmutableSet<String> known = ranking.scheme().grading().stream()
                .flatMap(grading -> grading.grades().stream())
                .map(Grade::id)
                .collect(ImmutableSet.toImmutableSet());
        reward.grades()
                .keySet()
                .forEach(id ->
                        checkArgument(known.contains(id), "rewarded grade must be one of %s, but was '%s'", known, id));
    }

    RewardAllocation allocation() {
        undecided();
        Fraction sum = Fraction.ZERO;
        for (Ranking.Place place : ranking.places()) {
            sum = sum.plus(weight(place));
        }
        Fraction fund = Fraction.of(reward.fund());
        if (reward.division() == Division.FIXED && sum.compareTo(fund) > 0) {
            problem("REWARD-FUND", "reward.fund", reward.fund(), sum, sum.minus(fund));
        }
        if (findings.hasErrors()) {
            return allocation(ImmutableList.of());
        }
        List<Fraction> exact = new ArrayList<>();
        for (Ranking.Place place : ranking.places()) {
            Fraction weight = weight(place);
            exact.add(
                    reward.division() == Division.FIXED || sum.signum() == 0
                            ? weight
                            : fund.times(weight).over(sum));
        }
        List<BigDecimal> amounts = rounded(exact, sum.signum() > 0 && reward.division() == Division.BY_WEIGHT);
        ImmutableList.Builder<RewardAllocation.Share> shares = ImmutableList.builder();
        for (int i = 0; i < exact.size(); i++) {
            Ranking.Place place = ranking.places().get(i);
            shares.add(new RewardAllocation.Share(
                    place.card().body(),
                    place.rank(),
                    place.grade(),
                    amounts.get(i),
                    reason(place, exact.get(i), amounts.get(i), sum)));
        }
        return allocation(shares.build());
    }

    private RewardAllocation allocation(ImmutableList<RewardAllocation.Share> shares) {
        BigDecimal paid = shares.stream()
                .map(RewardAllocation.Share::amount)
                .reduce(BigDecimal.ZERO.setScale(reward.scale()), BigDecimal::add);
        return new RewardAllocation(shares, paid, reward.fund().subtract(paid), findings.build());
    }

    /** A body whose grade is open could change every share, so nothing is divided before it is settled. */
    private void undecided() {
        ranking.unranked()
                .forEach(card -> problem(
                        "REWARD-OPEN",
                        "reward.unranked",
                        card.body(),
                        card.state().label()));
        ranking.places().stream()
                .filter(place -> place.grade().isEmpty() && place.card().grade().isPresent())
                .forEach(place ->
                        problem("REWARD-OPEN", "reward.open", place.card().body()));
    }

    private void problem(String rule, String key, Object... values) {
        findings.add(Texts.finding(rule, Severity.ERROR, ranking.scheme().id(), Texts.text(key, values)));
    }

    private Fraction weight(Ranking.Place place) {
        return place.awardBarred()
                ? Fraction.ZERO
                : place.grade()
                        .flatMap(grade -> Optional.ofNullable(reward.grades().get(grade.id())))
                        .map(Fraction::of)
                        .orElse(Fraction.ZERO);
    }

    private ImmutableList<BigDecimal> rounded(List<Fraction> exact, boolean whole) {
        if (whole && reward.remainder() == Remainder.LARGEST_REMAINDER) {
            return Apportionment.of(exact, reward.fund(), reward.scale());
        }
        List<BigDecimal> amounts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Fraction share : exact) {
            BigDecimal down = share.rounded(reward.scale(), RoundingMode.FLOOR);
            amounts.add(down);
            sum = sum.add(down);
        }
        if (whole && reward.remainder() == Remainder.BEST_RANK) {
            for (int i = 0; i < exact.size(); i++) {
                if (exact.get(i).signum() > 0) {
                    amounts.set(i, amounts.get(i).add(reward.fund().subtract(sum)));
                    break;
                }
            }
        }
        return ImmutableList.copyOf(amounts);
    }

    private LocalizedText reason(Ranking.Place place, Fraction exact, BigDecimal amount, Fraction sum) {
        if (place.awardBarred()) {
            return Texts.text("reward.barred");
        }
        if (exact.signum() == 0) {
            return Texts.text("reward.none");
        }
        return reward.division() == Division.FIXED
                ? Texts.text("reward.fixed", amount)
                : Texts.text("reward.share", reward.fund(), weight(place), sum, exact, amount);
    }
}
