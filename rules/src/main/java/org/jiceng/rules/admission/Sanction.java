package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * What a text threatens whoever hands a matter down against a rule of it (法律责任).
 *
 * @param rules the rules whose violation it follows
 * @param text what follows
 * @param citation where it is written
 */
public record Sanction(ImmutableSet<RuleId> rules, LocalizedText text, Citation citation) {

    /** Returns this sanction without one of its rules; empty where it follows the violation of no other. */
    Optional<Sanction> without(RuleId rule) {
        ImmutableSet<RuleId> others =
                rules.stream().filter(other -> !other.equals(rule)).collect(ImmutableSet.toImmutableSet());
        return others.isEmpty() ? Optional.empty() : Optional.of(new Sanction(others, text, citation));
    }

    /** Returns a sanction for the violation of rules with some ids. */
    public static Sanction of(LocalizedText text, Citation citation, String... rules) {
        ImmutableSet.Builder<RuleId> ids = ImmutableSet.builder();
        for (String rule : rules) {
            ids.add(RuleId.of(rule));
        }
        return new Sanction(ids.build(), text, citation);
    }
}
