package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.engine.DayRules;

/**
 * A policy on one day, over the structure and with the duties of that day (当日准入规则): a temporary duty that has lapsed,
 * or that begins later, is on no list. It gives the answers of {@link AdmissionPolicy#decide}, and is the way to decide
 * many requests:
 *
 * <pre>{@code
 * AdmissionDay today = policy.on(structure, LocalDate.parse("2026-01-01"));
 * requests.forEach(request -> today.decide(request));
 * }</pre>
 *
 * <p>It is safe for use by several threads.
 */
public final class AdmissionDay {

    private final GovernanceStructure structure;
    private final DayRules<AdmissionCase> rules;
    private final ImmutableList<DutyList> lists;
    private final PolicyTerms terms;

    AdmissionDay(
            GovernanceStructure structure,
            DayRules<AdmissionCase> rules,
            ImmutableList<DutyList> lists,
            PolicyTerms terms) {
        this.structure = structure;
        this.rules = rules;
        this.lists = lists.stream()
                .filter(list -> list.period().contains(rules.day()))
                .map(list -> list.on(rules.day()))
                .collect(ImmutableList.toImmutableList());
        this.terms = terms;
    }

    /** Returns the day. */
    public LocalDate day() {
        return rules.day();
    }

    /** Returns the structure of the day. */
    public GovernanceStructure structure() {
        return structure;
    }

    /**
     * Decides a request.
     *
     * @throws IllegalArgumentException if the structure of the day has no such applicant or target
     */
    public AdmissionDecision decide(AdmissionRequest request) {
        Body target = structure.get(request.target());
        Optional<Body> placed = placed(target);
        Optional<DivisionCode> place = placed.flatMap(Body::divisionCode);
        Optional<UrbanRuralClass> setting = placed.flatMap(this::setting);
        AdmissionCase subject = new AdmissionCase(
                request,
                day(),
                structure.get(request.applicant()),
                target,
                lists(target.kind(), place, setting),
                setting,
                place,
                authorities(request, target, place),
                terms.calendar());
        return AdmissionDecision.of(rules.of(target.kind(), place).evaluate(subject), terms, structure);
    }

    /** Returns the lists that apply, and where the class of the place is not known those of which it is open. */
    private ImmutableList<DutyList> lists(
            BodyKind kind, Optional<DivisionCode> place, Optional<UrbanRuralClass> setting) {
        return lists.stream()
                .filter(list -> list.appliesTo(kind, place, setting, day()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns those of the consenting bodies that govern the place of the target on the day, or belong to it. */
    private ImmutableList<Authority> authorities(AdmissionRequest request, Body target, Optional<DivisionCode> place) {
        if (request.consents().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Body> above = structure.ancestors(target.id());
        return request.consents().stream()
                .map(Consent::by)
                .distinct()
                .flatMap(id -> structure.body(id).stream())
                .flatMap(body -> Authority.of(body, above, place, structure).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the body whose place is that of the target: itself, or the nearest above it that has a division code. */
    private Optional<Body> placed(Body target) {
        return target.divisionCode().isPresent()
                ? Optional.of(target)
                : structure.ancestors(target.id()).stream()
                        .filter(ancestor -> ancestor.divisionCode().isPresent())
                        .findFirst();
    }

    /** Returns how urban the place of a body is: as the caller of the policy says, otherwise as the structure does. */
    private Optional<UrbanRuralClass> setting(Body placed) {
        return Optional.ofNullable(terms.settings().get(placed.id())).or(placed::urbanRuralClass);
    }
}
