package org.jiceng.rules.statute;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.engine.RuleBook;

/**
 * The rules of the two organic laws on how committees are organised (组织法规则), a rule book for each kind of case, each
 * with every version of every article.
 *
 * <p>A book is used like any other: {@link RuleBook#on} picks the rules of a day, {@link RuleBook#plus} adds rules of
 * one's own. {@link #review} says in words what comes of a case.
 */
public final class OrganizationLaw {

    private OrganizationLaw() {}

    /** Returns the rules on members, term, area and sub-committees. */
    public static RuleBook<CommitteeComposition> compositions() {
        return CompositionRules.BOOK;
    }

    /** Returns the rules on the list of those who take part in an election. */
    public static RuleBook<VoterList> voterLists() {
        return VoterListRules.BOOK;
    }

    /** Returns the rules on candidates, who puts them forward, and the election committee. */
    public static RuleBook<Nomination> nominations() {
        return NominationRules.BOOK;
    }

    /** Returns the rules on votes cast for others. */
    public static RuleBook<ProxyVoting> proxies() {
        return ProxyRules.BOOK;
    }

    /** Returns the rules on when an election is valid and who is elected. */
    public static RuleBook<Election> elections() {
        return ElectionRules.BOOK;
    }

    /** Returns the rules on requests to recall a member and the vote on them. */
    public static RuleBook<Recall> recalls() {
        return RecallRules.BOOK;
    }

    /**
     * Reviews a case under the law of a day: an error for each duty or prohibition that is violated, a warning for each
     * soft norm outside which it lies, and a notice for what cannot be decided, with the facts that are missing, or
     * where a permission does not reach. What is in order gives no finding.
     *
     * @param subject the case
     * @param kind the kind of committee that it is about
     * @param place the place, or empty where it is not known; the rules here are national
     * @param day the day whose law counts
     * @return the findings, in the order of the rules
     * @throws IllegalArgumentException if {@code kind} is not that of a committee
     */
    public static Findings review(
            OrganizationCase subject, BodyKind kind, Optional<DivisionCode> place, LocalDate day) {
        checkArgument(
                kind.isCommittee(), "kind of body must be a villagers or residents committee, but was '%s'", kind);
        if (subject instanceof CommitteeComposition composition) {
            return findings(compositions(), composition, kind, place, day);
        }
        if (subject instanceof VoterList voterList) {
            return findings(voterLists(), voterList, kind, place, day);
        }
        if (subject instanceof Nomination nomination) {
            return findings(nominations(), nomination, kind, place, day);
        }
        if (subject instanceof ProxyVoting proxyVoting) {
            return findings(proxies(), proxyVoting, kind, place, day);
        }
        if (subject instanceof Election election) {
            return findings(elections(), election, kind, place, day);
        }
        if (subject instanceof Recall recall) {
            return findings(recalls(), recall, kind, place, day);
        }
        throw new IllegalArgumentException("case must be one of this package, but was " + subject);
    }

    private static <F extends OrganizationCase> Findings findings(
            RuleBook<F> book, F subject, BodyKind kind, Optional<DivisionCode> place, LocalDate day) {
        return new OrganizationFindings<>(book.on(day, kind, place).evaluate(subject)).findings();
    }

    /**
     * Reviews the composition of every committee of a structure under the law of a day.
     *
     * @param structure the structure
     * @param day the day whose committees and law count
     * @return the findings, committee by committee in the order of the structure
     */
    public static Findings review(GovernanceStructure structure, LocalDate day) {
        Findings.Builder findings = Findings.builder();
        for (Body body : structure.asOf(day).bodies()) {
            if (body.kind().isCommittee()) {
                findings.addAll(review(CommitteeComposition.of(body), body.kind(), body.divisionCode(), day));
            }
        }
        return findings.build();
    }
}
