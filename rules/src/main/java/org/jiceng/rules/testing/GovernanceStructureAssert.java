package org.jiceng.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jiceng.core.body.Body;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.relation.Relation;
import org.jiceng.core.relation.RelationKind;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.core.structure.StructureReview;
import org.jiceng.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a structure (治理结构断言). A body is named by its id. A failure prints the tree and the relations, with
 * what it is about marked; of a large structure the first 300 lines.
 */
public final class GovernanceStructureAssert extends AbstractAssert<GovernanceStructureAssert, GovernanceStructure> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    GovernanceStructureAssert(@Nullable GovernanceStructure actual) {
        super(actual, GovernanceStructureAssert.class);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public GovernanceStructureAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /** Verifies how many bodies there are. */
    public GovernanceStructureAssert hasSize(int expected) {
        return verify(
                structure().size() == expected,
                TestingText.text(
                        "structure.size",
                        Integer.toString(expected),
                        Integer.toString(structure().size())),
                body -> false,
                relation -> false);
    }

    /** Verifies that there is a body. */
    public GovernanceStructureAssert hasBody(String id) {
        body(id);
        return this;
    }

    /** Verifies that there is no body of an id. */
    public GovernanceStructureAssert hasNoBody(String id) {
        return verify(
                structure().body(BodyId.of(id)).isEmpty(),
                TestingText.text("structure.body", id),
                body -> body.id().value().equals(id),
                relation -> false);
    }

    /** Verifies the kind of a body. */
    public GovernanceStructureAssert hasKind(String id, BodyKind expected) {
        Body found = body(id);
        return verify(
                found.kind() == expected,
                TestingText.text("structure.kind", id, expected, found.kind()),
                body -> body.id().equals(found.id()),
                relation -> false);
    }

    /** Verifies that a body directly belongs to another. */
    public GovernanceStructureAssert hasParent(String id, String parent) {
        Body found = body(id);
        Optional<Body> actualParent = structure().parent(found.id());
        return verify(
                actualParent.filter(body -> body.id().value().equals(parent)).isPresent(),
                TestingText.text("structure.parent", id, parent, shown(actualParent)),
                body -> body.id().equals(found.id()),
                relation -> false);
    }

    private static LocalizedText shown(Optional<Body> body) {
        return body.map(found -> LocalizedText.verbatim(found.id().value()))
                .orElseGet(() -> TestingText.text("value.none"));
    }

    /** Verifies the bodies that a body directly contains: these, in any order, and no others. */
    public GovernanceStructureAssert hasChildren(String id, String... children) {
        ImmutableSet<String> expected = ImmutableSet.copyOf(children);
        ImmutableSet<String> found = structure().children(body(id).id()).stream()
                .map(body -> body.id().value())
                .collect(ImmutableSet.toImmutableSet());
        return verify(
                found.equals(expected),
                TestingText.text("structure.children", id, String.join(", ", expected), String.join(", ", found)),
                body -> found.contains(body.id().value())
                        && !expected.contains(body.id().value()),
                relation -> false);
    }

    /** Verifies that two bodies stand in a relation. */
    public GovernanceStructureAssert hasRelation(String source, RelationKind kind, String target) {
        Body from = body(source);
        Body to = body(target);
        return verify(
                structure().relationsFrom(from.id(), kind).stream()
                        .anyMatch(relation -> relation.target().equals(to.id())),
                TestingText.text("structure.noRelation", source, kind, target),
                body -> false,
                relation ->
                        relation.source().equals(from.id()) || relation.target().equals(to.id()));
    }

    /** Verifies that two bodies do not stand in a relation. */
    public GovernanceStructureAssert hasNoRelation(String source, RelationKind kind, String target) {
        Predicate<Relation> meant = relation -> relation.kind() == kind
                && relation.source().value().equals(source)
                && relation.target().value().equals(target);
        return verify(
                structure().relations().stream().noneMatch(meant),
                TestingText.text("structure.relation", source, kind, target),
                body -> false,
                meant);
    }

    /** Verifies that the national review of the structure on a day finds no error; there may be warnings. */
    public GovernanceStructureAssert hasNoErrorsOn(LocalDate day) {
        Findings findings = StructureReview.national().review(structure(), day);
        if (findings.hasErrors()) {
            new FindingsAssert(findings).inLanguage(locale).hasNoErrors();
        }
        return this;
    }

    private Body body(String id) {
        Optional<Body> found = structure().body(BodyId.of(id));
        if (found.isEmpty()) {
            ImmutableList<String> ids =
                    structure().stream().map(body -> body.id().value()).collect(ImmutableList.toImmutableList());
            LocalizedText headline = NearestWord.in(ids, id)
                    .map(nearest -> TestingText.text("structure.nearest", id, nearest))
                    .orElseGet(() -> TestingText.text("structure.noBody", id));
            throw failure("%s", text(headline, body -> false, relation -> false));
        }
        return found.get();
    }

    private GovernanceStructure structure() {
        isNotNull();
        return actual;
    }

    private String text(LocalizedText headline, Predicate<Body> bodies, Predicate<Relation> relations) {
        MarkedLines lines = new MarkedLines(headline, locale);
        structure().stream()
                .forEach(body -> lines.add(
                        bodies.test(body),
                        structure().ancestors(body.id()).size(),
                        TestingText.text("structure.line", body.id(), body.name(), body.kind())));
        structure()
                .relations()
                .forEach(relation -> lines.add(
                        relations.test(relation),
                        0,
                        TestingText.text(
                                "structure.relationLine", relation.source(), relation.kind(), relation.target())));
        return lines.text();
    }

    private GovernanceStructureAssert verify(
            boolean holds, LocalizedText headline, Predicate<Body> bodies, Predicate<Relation> relations) {
        if (!holds) {
            failWithMessage("%s", text(headline, bodies, relations));
        }
        return this;
    }
}
