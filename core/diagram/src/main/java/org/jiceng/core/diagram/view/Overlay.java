package org.jiceng.core.diagram.view;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.diagram.Tone;
import org.jiceng.core.text.LocalizedText;

/**
 * What is laid over a chart (叠加): for each of some bodies a text at the foot of its box and a colour of five, for
 * example the grade of an assessment or how many duties it has. The sign of the colour stands before the text.
 */
public final class Overlay {

    private static final ImmutableList<Tone> SCALE =
            ImmutableList.of(Tone.BEST, Tone.GOOD, Tone.FAIR, Tone.POOR, Tone.WORST);

    /** The least per cent of full points for each tone but the worst. */
    private static final ImmutableList<Integer> PER_CENT = ImmutableList.of(90, 80, 70, 60);

    private final ImmutableMap<BodyId, Mark> marks;
    private final ImmutableMap<Tone, LocalizedText> names;

    private Overlay(Map<BodyId, Mark> marks, Map<Tone, LocalizedText> names) {
        this.marks = ImmutableMap.copyOf(marks);
        this.names = ImmutableMap.copyOf(names);
    }

    /** What one body bears. */
    record Mark(Tone tone, String text) {}

    /**
     * Returns an overlay of grades (等次).
     *
     * @param grades the grade of each body that has one
     * @param bestToWorst the names of all grades, the best first, at least one and at most five
     * @throws IllegalArgumentException if there are none or more than five, or a body has a grade that is not among
     *     them
     */
    public static Overlay grades(Map<BodyId, String> grades, List<String> bestToWorst) {
        checkArgument(
                !bestToWorst.isEmpty() && bestToWorst.size() <= SCALE.size(),
                "grades of an overlay must be 1 to %s, but were '%s'",
                SCALE.size(),
                bestToWorst);
        grades.forEach((body, grade) -> checkArgument(
                bestToWorst.contains(grade),
                "grade of body %s must be one of %s, but was '%s'",
                body,
                bestToWorst,
                grade));
        ImmutableMap.Builder<Tone, LocalizedText> names = ImmutableMap.builder();
        for (int i = 0; i < bestToWorst.size(); i++) {
            names.put(spread(i, bestToWorst.size()), LocalizedText.verbatim(bestToWorst.get(i)));
        }
        return new Overlay(
                Maps.transformValues(
                        grades, grade -> new Mark(spread(bestToWorst.indexOf(grade), bestToWorst.size()), grade)),
                names.buildOrThrow());
    }

    /** Spreads places over the scale, so that the last of several is the worst. */
    private static Tone spread(int place, int places) {
        return places == 1 ? SCALE.get(0) : SCALE.get(place * (SCALE.size() - 1) / (places - 1));
    }

    /**
     * Returns an overlay of scores (得分), coloured by their share of the full points: from 90, 80, 70 and 60 per cent.
     *
     * @param scores the points of each body that has a score
     * @param full the full points, above 0
     * @throws IllegalArgumentException if {@code full} is not above 0
     */
    public static Overlay scores(Map<BodyId, BigDecimal> scores, BigDecimal full) {
        checkArgument(full.signum() > 0, "full points must be above 0, but were '%s'", full);
        ImmutableMap.Builder<Tone, LocalizedText> names = ImmutableMap.builder();
        for (int i = 0; i < PER_CENT.size(); i++) {
            names.put(SCALE.get(i), LocalizedText.verbatim("≥ " + PER_CENT.get(i) + "%"));
        }
        names.put(Tone.WORST, LocalizedText.verbatim("< " + PER_CENT.get(PER_CENT.size() - 1) + "%"));
        return new Overlay(
                Maps.transformValues(scores, score -> new Mark(byShare(score, full), score.toPlainString())),
                names.buildOrThrow());
    }

    private static Tone byShare(BigDecimal score, BigDecimal full) {
        for (int i = 0; i < PER_CENT.size(); i++) {
            BigDecimal least =
                    full.multiply(BigDecimal.valueOf(PER_CENT.get(i))).movePointLeft(2);
            if (score.compareTo(least) >= 0) {
                return SCALE.get(i);
            }
        }
        return Tone.WORST;
    }

    /**
     * Returns an overlay of loads (负荷), coloured in five equal steps up to the heaviest.
     *
     * @param loads how much each body bears, from 0
     * @param unit what is counted, for example 项
     * @throws IllegalArgumentException if a load is negative
     */
    public static Overlay loads(Map<BodyId, Integer> loads, String unit) {
        int most = 1;
        for (Map.Entry<BodyId, Integer> load : loads.entrySet()) {
            checkArgument(
                    load.getValue() >= 0,
                    "load of body %s must not be negative, but was '%s'",
                    load.getKey(),
                    load.getValue());
            most = Math.max(most, load.getValue());
        }
        int heaviest = most;
        ImmutableMap.Builder<Tone, LocalizedText> names = ImmutableMap.builder();
        for (int i = 0; i < SCALE.size(); i++) {
            names.put(SCALE.get(i), LocalizedText.verbatim("≤ " + bound(i, heaviest) + " " + unit));
        }
        return new Overlay(
                Maps.transformValues(loads, load -> new Mark(byStep(load, heaviest), load + " " + unit)),
                names.buildOrThrow());
    }

    private static Tone byStep(int load, int heaviest) {
        int step = 0;
        while (load > bound(step, heaviest)) {
            step++;
        }
        return SCALE.get(step);
    }

    /** Returns the most that a step holds, inclusive. */
    private static int bound(int step, int heaviest) {
        return BigDecimal.valueOf(heaviest)
                .multiply(BigDecimal.valueOf(step + 1L))
                .divide(BigDecimal.valueOf(SCALE.size()), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** Returns what a body bears, or empty if nothing is laid over it. */
    Optional<Mark> of(BodyId body) {
        return Optional.ofNullable(marks.get(body));
    }

    /** Returns what the tones mean. */
    ImmutableMap<Tone, LocalizedText> names() {
        return names;
    }

    @Override
    public String toString() {
        return "overlay of " + marks.size() + " bodies";
    }
}
