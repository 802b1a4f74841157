package org.jiceng.rules.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages of rules and of its engine may use, and what they must never do. */
class RulesArchitectureTest {

    private static final String ROOT = "org.jiceng.rules";
    private static final int LEAST_CLASSES = 80;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Each package, what it may use of this module besides itself and what lies in it, and why. */
    private static final String LAYERS = """
            engine |  | the engine is not tied to any use of it
            duty |  | a duty list is read and kept without rules
            duty.edition | duty | the life of a list is told by lists alone
            duty.diagnosis | duty | what is wrong with lists is found without rules
            duty.json | duty duty.edition | a file holds lists and their editions, and nothing that is decided about them
            admission | engine duty | admission and assessment meet in the duty list and never use each other
            admission.local | admission engine duty | the packs of one place build on what holds everywhere
            assessment | engine duty | admission and assessment meet in the duty list and never use each other
            assessment.exact |  | exact numbers are tied to nothing
            assessment.internal |  | shared limits and sentences know no type of the field
            assessment.rule | assessment.exact assessment.internal | a rule turns values into points and knows no scheme
            assessment.scheme | assessment.rule assessment.exact assessment.internal duty | a scheme is data; nothing in it is scored
            assessment.evidence | assessment.scheme assessment.rule assessment.exact assessment.internal duty | evidence is checked against a scheme
            assessment.card | assessment.evidence assessment.scheme assessment.rule assessment.exact assessment.internal duty | a card is a result and computes nothing
            assessment.ranking | assessment.card assessment.evidence assessment.scheme assessment.rule assessment.exact assessment.internal duty | a ranking orders cards, whoever made them
            assessment.scoring | assessment.ranking assessment.card assessment.evidence assessment.scheme assessment.rule assessment.exact assessment.internal duty | scoring makes cards of evidence
            assessment.review | engine assessment.scheme assessment.rule assessment.exact assessment.internal duty | a scheme is reviewed before there is evidence, against rules of the place
            assessment.round | assessment.scoring assessment.ranking assessment.card assessment.evidence assessment.scheme assessment.rule assessment.exact assessment.internal duty | a round holds both directions
            assessment.json | assessment.round assessment.scoring assessment.ranking assessment.card assessment.evidence assessment.scheme assessment.rule assessment.exact assessment.internal duty | what is written and read is made elsewhere
            lifecycle | engine duty admission assessment | a list knows nothing of the decision that changed it
            chart | engine duty admission assessment | pictures show what was decided and scored, and decide nothing
            statute | engine | organisation law is rules about bodies, not about duties
            testing | engine duty admission lifecycle assessment statute chart | the test kit may speak of everything
            testing.report | engine duty admission lifecycle assessment statute chart | a report is written for the kit and by nobody else
            testing.cases | testing engine duty admission lifecycle assessment statute chart | a case table is a use of the kit
            testing.coverage | testing engine duty admission lifecycle assessment statute chart | what was exercised is counted inside the kit
            testing.boundary | engine assessment | boundaries are made from rules and schemes alone
            testing.difference | engine admission assessment duty | a difference is between two editions, whoever tests them
            testing.fixture | engine admission assessment duty | a fixture is made of what the rules are about
            testing.mutation | testing.boundary engine admission assessment duty | what changes a rule does not depend on how cases are written
            """;

    static Stream<Arguments> layers() {
        return LAYERS.lines()
                .map(line -> Splitter.on('|').trimResults().splitToList(line))
                .map(cells -> Arguments.of(cells.get(0), cells.get(1), cells.get(2)));
    }

    @Test
    void enoughClassesAreLookedAt() {
        assertThat(CLASSES)
                .as("classes that were compiled; fewer means that these rules look at nothing")
                .hasSizeGreaterThan(LEAST_CLASSES);
        assertThat(CLASSES)
                .allMatch(one -> one.getName().startsWith(ROOT) || one.getName().equals("module-info"));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aPackageUsesOnlyWhatLiesBelowIt(String name, String below, String reason) {
        Stream<String> allowed = Splitter.on(' ').omitEmptyStrings().splitToStream(below);
        String[] packages = Stream.concat(Stream.of(name), allowed)
                .map(one -> ROOT + "." + one + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(packages))))
                .allowEmptyShould(true)
                .because(reason)
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() {
        ImmutableSet<Object> known = layers().map(layer -> layer.get()[0]).collect(ImmutableSet.toImmutableSet());
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT + "."))
                        .map(name -> name.substring(ROOT.length() + 1)))
                .as("a package that is not in the table of layers has no place yet")
                .allMatch(known::contains);
    }

    @Test
    void nobodyUsesTheTestKit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".testing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".testing..")
                .because("whoever has no AssertJ must not be affected")
                .check(CLASSES);
    }

    @Test
    void onlyTheTestKitUsesAssertJAndJUnit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.assertj..", "org.junit..", "org.opentest4j..")
                .because("both are optional dependencies")
                .check(CLASSES);
    }

    @Test
    void onlyClassesThatReadOrWriteUseJackson() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Json|Reader|Writer)[^.]*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .because("Jackson is an optional dependency")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("an arrow never points back")
                .check(CLASSES);
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("an arrow never points back between the parts of a package either")
                .check(CLASSES);
    }

    @Test
    void nothingAsksForTheTime() {
        noClasses()
                .should(callMethodWhere(describe(
                        "a method that reads the clock",
                        (JavaMethodCall call) -> call.getName().equals("now")
                                || call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                                || call.getName().equals("currentTimeMillis")
                                || call.getName().equals("nanoTime"))))
                .because("a day is a parameter: a decision must be the same when it is replayed")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("a day is a LocalDate")
                .check(CLASSES);
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("what a caller wants to print, he prints")
                .check(CLASSES.that(describe(
                        "all but the end of a test run, which prints what it covered",
                        one -> !one.getName().equals(ROOT + ".testing.coverage.RuleCoverageExtension"))));
    }

    @Test
    void nothingIsDecidedOrScoredWithBinaryFractions() {
        String binary = "double|float|java\\.lang\\.(Double|Float)|(\\[[DF])";
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(ROOT + ".admission..", ROOT + ".assessment..", ROOT + ".statute..")
                .should()
                .notHaveRawType(nameMatching(binary))
                .because("points and amounts are decimals, exact to the last digit")
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(ROOT + ".admission..", ROOT + ".assessment..", ROOT + ".statute..")
                .should()
                .notHaveRawReturnType(nameMatching(binary))
                .because("points and amounts are decimals, exact to the last digit")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".admission..", ROOT + ".assessment..", ROOT + ".statute..")
                .should(callMethodWhere(describe(
                        "a method that takes or gives a binary fraction",
                        (JavaMethodCall call) ->
                                call.getTarget().getRawReturnType().getName().matches(binary)
                                        || call.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(type -> type.getName().matches(binary)))))
                .because("points and amounts are decimals, exact to the last digit")
                .check(CLASSES);
    }

    @Test
    void nothingLooksIntoClassesAtRunTime() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.testing\\..*Extension.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..", "com.sun..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .because("rules are typed code: no reflection, scripts or code generation at run time; JUnit hands its"
                        + " extensions a parameter, and they ask for its type")
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no mutable state that two callers share")
                .check(CLASSES);
    }

    @Test
    void whatUsersSeeCannotBeExtendedByThem() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a class is final or made by its builder")
                .check(CLASSES);
    }

    @Test
    void namesAreNounsOfTheField() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Util|Utils|Helper|Dto|Info)$")
                .because("a name says what a thing is")
                .check(CLASSES);
    }
}
