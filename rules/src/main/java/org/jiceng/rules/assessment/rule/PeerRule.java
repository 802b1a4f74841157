package org.jiceng.rules.assessment.rule;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.jiceng.core.text.LocalizedText;

/** What the rules have in common that set one value of a body against those of all bodies. */
abstract sealed class PeerRule extends ScoringRule permits RankTable, ProportionalToBest, AgainstAverage {

    PeerRule() {}

    @Override
    public final ImmutableSet<String> inputParts() {
        return ImmutableSet.of(MAIN);
    }

    @Override
    public final boolean needsPeers() {
        return true;
    }

    @Override
    public final Optional<LocalizedText> problem(String part, BigDecimal value, BigDecimal full) {
        return notNegative(value);
    }

    @Override
    public final Outcome score(Inputs inputs) {
        return inputs.incomplete(inputParts()).orElseGet(() -> score(inputs, inputs.value(MAIN), inputs.peersOf(MAIN)));
    }

    /** Returns the outcome of a value that is among those of the peers. */
    abstract Outcome score(Inputs inputs, BigDecimal value, Peers peers);
}
