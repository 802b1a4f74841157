package org.jiceng.core.relation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Finding;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.finding.Severity;
import org.jiceng.core.text.MessageBundle;

/**
 * Which kinds of body may stand in which relation, on which legal ground and since when (关系规则集).
 *
 * <p>A relation that no rule knows is no error: the rules know what national law and the field's sources say, and the
 * world has more. Only a relation that an article forbids is one.
 */
public final class RelationRules {

    private static final MessageBundle MESSAGES = MessageBundle.of(RelationRules::bundle);
    private static final RelationRules NATIONAL = new RelationRules(NationalRelationRules.list());

    private final ImmutableList<RelationRule> rules;

    private RelationRules(ImmutableList<RelationRule> rules) {
        this.rules = rules;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.core.relation.messages", locale);
    }

    /**
     * Returns the rules of national law: the two organic laws of committees and the organic law of local governments,
     * each article in the versions in force on the day, and what the field's sources describe.
     */
    public static RelationRules national() {
        return NATIONAL;
    }

    /** Returns all rules, those of one id in order of time. */
    public ImmutableList<RelationRule> all() {
        return rules;
    }

    /** Returns the rules that hold on {@code day} for a relation between bodies of these kinds. */
    public ImmutableList<RelationRule> on(LocalDate day, RelationKind relation, BodyKind source, BodyKind target) {
        return rules.stream()
                .filter(rule -> rule.isInForce(day) && rule.isAbout(relation, source, target))
                .collect(toImmutableList());
    }

    /**
     * Checks a relation on a day.
     *
     * <ul>
     *   <li>An article forbids it: an error with the id of that rule, and the article.
     *   <li>A rule knows it, but not on this day: a notice {@code REL-OTHER-DAYS} with the newest such rule.
     *   <li>A rule knows it the other way round: a warning {@code REL-REVERSED}.
     *   <li>No rule knows it: a warning {@code REL-UNKNOWN}.
     * </ul>
     *
     * @param relation the relation
     * @param source the body that is its source, as described on that day
     * @param target the body that is its target, as described on that day
     * @param day the day
     * @return what was noticed; nothing where the relation itself does not hold on that day
     * @throws IllegalArgumentException if the bodies are not those of the relation
     */
    public Findings check(Relation relation, Body source, Body target, LocalDate day) {
        checkArgument(
                relation.source().equals(source.id()) && relation.target().equals(target.id()),
                "bodies must be those of the relation from '%s' to '%s', but were '%s' and '%s'",
                relation.source(),
                relation.target(),
                source.id(),
                target.id());
        if (!relation.period().contains(day)) {
            return Findings.none();
        }
        ImmutableList<RelationRule> inForce = on(day, relation.kind(), source.kind(), target.kind());
        Findings.Builder findings = Findings.builder();
        if (inForce.isEmpty()) {
            findings.add(unknown(relation, source, target, day));
        }
        inForce.stream()
                .filter(RelationRule::forbids)
                .forEach(rule -> findings.add(finding(rule.id(), Severity.ERROR, "forbidden", relation, source, target)
                        .citations(rule.basis().citations())
                        .build()));
        return findings.build();
    }

    private Finding unknown(Relation relation, Body source, Body target, LocalDate day) {
        Optional<RelationRule> otherDays = rules.stream()
                .filter(rule -> !rule.forbids() && rule.isAbout(relation.kind(), source.kind(), target.kind()))
                .reduce((first, second) -> second);
        if (otherDays.isPresent()) {
            RelationRule rule = otherDays.get();
            return finding(
                            RuleId.of("REL-OTHER-DAYS"),
                            Severity.NOTICE,
                            "other-days",
                            relation,
                            source,
                            target,
                            day,
                            rule.period())
                    .citations(rule.basis().citations())
                    .build();
        }
        boolean reversed =
                on(day, relation.kind(), target.kind(), source.kind()).stream().anyMatch(rule -> !rule.forbids());
        return finding(
                        RuleId.of(reversed ? "REL-REVERSED" : "REL-UNKNOWN"),
                        Severity.WARNING,
                        reversed ? "reversed" : "unknown",
                        relation,
                        source,
                        target)
                .build();
    }

    private static Finding.Builder finding(
            RuleId rule, Severity severity, String key, Relation relation, Body source, Body target, Object... more) {
        ImmutableList<Object> values = ImmutableList.builder()
                .add(source.name(), relation.kind().label(), target.name())
                .add(source.kind().label(), target.kind().label())
                .add(more)
                .build();
        Finding.Builder finding = Finding.builder();
        finding.rule(rule)
                .severity(severity)
                .subject(relation.source() + " " + relation.kind() + " " + relation.target())
                .text(MESSAGES.message(key, values.toArray()));
        return finding;
    }
}
