package org.jiceng.rules.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.is;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of core and its charts: which package may use which, and what no class may do. */
class CoreArchitectureTest {

    private static final String ROOT = "org.jiceng.core";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final ImmutableSet<String> BODIES =
            ImmutableSet.of("internal", "text", "time", "identifier", "law", "finding", "body", "relation");

    /** From the bottom up; an arrow never points back. */
    private static final ImmutableSetMultimap<String, String> LAYERS = ImmutableSetMultimap.<String, String>builder()
            .putAll("internal", Set.of())
            .putAll("text", Set.of("internal"))
            .putAll("time", Set.of("internal"))
            .putAll("identifier", Set.of("internal"))
            .putAll("law", Set.of("internal", "text", "time", "identifier"))
            .putAll("finding", Set.of("internal", "text", "law"))
            .putAll("internal.input", Set.of("internal", "text", "finding"))
            .putAll("internal.output", Set.of("internal", "text", "law", "finding"))
            .putAll("body", Set.of("internal", "text", "time", "identifier", "law"))
            .putAll("relation", Set.of("internal", "text", "time", "identifier", "law", "finding", "body"))
            .putAll("place", Set.of("internal", "text", "identifier", "body"))
            .putAll("structure", union(BODIES, "place"))
            .putAll("division", union(BODIES, "internal.input", "place", "structure"))
            .putAll("history", union(BODIES, "internal.input", "place", "structure", "division"))
            .putAll("csv", union(BODIES, "internal.input", "structure"))
            .putAll("json", union(BODIES, "internal.input", "internal.output", "structure", "history"))
            .putAll("diagram.escape", Set.of("internal"))
            .putAll("diagram.svg", Set.of("internal", "text", "relation", "diagram.escape"))
            .putAll("diagram", Set.of("internal", "text", "body", "relation", "diagram.escape", "diagram.svg"))
            .putAll(
                    "diagram.figure",
                    Set.of("internal", "text", "time", "body", "structure", "history", "diagram.escape", "diagram.svg"))
            .putAll(
                    "diagram.view",
                    Set.of(
                            "internal",
                            "text",
                            "time",
                            "identifier",
                            "body",
                            "relation",
                            "structure",
                            "history",
                            "diagram"))
            .build();

    private static final ImmutableSet<String> LEAVES = ImmutableSet.of("internal");

    private static final ImmutableSet<String> MUTABLE = ImmutableSet.of(
            "java.util.Collection",
            "java.util.List",
            "java.util.Set",
            "java.util.SortedSet",
            "java.util.Map",
            "java.util.SortedMap",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Date");

    private static final DescribedPredicate<JavaClass> GENERATED = describe(
            "generated",
            type -> type.getSimpleName().startsWith("Immutable")
                    || type.getEnclosingClass()
                            .filter(outer -> outer.getSimpleName().startsWith("Immutable"))
                            .isPresent());

    private static final DescribedPredicate<JavaClass> EXPORTED = describe(
            "exported",
            type -> !type.getPackageName().startsWith(ROOT + ".internal")
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getSimpleName().equals("package-info"));

    private static final DescribedPredicate<JavaMethod> EXPORTED_METHODS = describe(
            "exported",
            method -> EXPORTED.test(method.getOwner())
                    && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC));

    private static Set<String> union(ImmutableSet<String> below, String... more) {
        return Stream.concat(below.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    @Test
    void scansTheWholeModule() {
        assertThat(CLASSES.size())
                .as("a rule that scans nothing cannot fail, so the scan must find the module")
                .isGreaterThan(150);
        assertThat(packages())
                .as("a package that the layer table does not know is not checked")
                .isSubsetOf(
                        Stream.concat(LAYERS.keySet().stream(), LEAVES.stream()).collect(Collectors.toSet()));
        assertThat(packages()).contains("time", "identifier", "law", "finding", "body", "relation", "structure");
    }

    static Stream<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.length() > ROOT.length())
                .map(name -> name.substring(ROOT.length() + 1))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyTheLayersBelow(String layer) {
        String[] forbidden = packages()
                .filter(other -> !other.equals(layer) && !LAYERS.get(layer).contains(other))
                .map(other -> ROOT + "." + other)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + layer)
                .should(dependOnClassesThat(resideInAnyPackage(forbidden)))
                .because("an arrow of the layer table never points back")
                .check(CLASSES);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that needs its own user cannot be understood alone")
                .check(CLASSES);
    }

    @Test
    void keepsOtherLibrariesBehindOnePackageEach() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.input")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .because("every CSV file is read in one way, with places and limits")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".internal.input", ROOT + ".internal.output", ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .because("Jackson is optional: who does not use JSON does not need it")
                .check(CLASSES);
    }

    @Test
    void writesToNoStandardStream() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("a library returns what it has to say")
                .check(CLASSES);
    }

    @Test
    void neverAsksForTheCurrentDate() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "now",
                        call -> (call.getTargetOwner().getPackageName().startsWith("java.time")
                                        && call.getName().equals("now"))
                                || (call.getTargetOwner().isEquivalentTo(System.class)
                                        && call.getName().matches("currentTimeMillis|nanoTime"))))
                .because("the day whose law counts is a parameter")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("dates are days of java.time")
                .check(CLASSES);
    }

    @Test
    void offersNoBinaryFractions() {
        noMethods()
                .that(are(EXPORTED_METHODS))
                .should()
                .haveRawReturnType(describe("a binary fraction", CoreArchitectureTest::isBinaryFraction))
                .orShould()
                .haveRawParameterTypes(describe(
                        "with a binary fraction",
                        types -> types.stream().anyMatch(CoreArchitectureTest::isBinaryFraction)))
                .because("points, shares and quotas are exact")
                .check(CLASSES);
    }

    private static boolean isBinaryFraction(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    @Test
    void returnsNoMutableCollection() {
        noMethods()
                .that(are(EXPORTED_METHODS))
                .should()
                .haveRawReturnType(describe("mutable", type -> MUTABLE.contains(type.getName())))
                .because("what the caller gets, the caller cannot change")
                .check(CLASSES);
    }

    @Test
    void hidesGeneratedTypes() {
        classes()
                .that(are(GENERATED))
                .should()
                .notBePublic()
                .because("callers see the abstract type and its builder")
                .check(CLASSES);
    }

    @Test
    void closesItsClassesToExtension() {
        classes()
                .that(are(EXPORTED))
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a class that was not made to be extended is final")
                .check(CLASSES);
    }

    @Test
    void keepsNoMutableState() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("a library without static state is safe in every thread")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .because("what the code does can be read in the code")
                .check(CLASSES);
    }

    @Test
    void throwsOnlyExceptionsThatSayWhat() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
                .because("a caller must be able to tell one failure from another")
                .check(CLASSES);
    }

    @Test
    void namesThingsByTheirNameInTheField() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|Info)")
                .because("such a word says nothing about the thing")
                .check(CLASSES);
        methods()
                .that(are(EXPORTED_METHODS))
                .and()
                .haveNameNotMatching("get")
                .should()
                .haveNameNotMatching("get[A-Z].*")
                .because("accessors are named like what they return")
                .check(CLASSES);
    }

    @Test
    void marksEveryPackage() {
        List<JavaPackage> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found ->
                        !found.isAnnotatedWith(NullMarked.class) || !found.isAnnotatedWith(CheckReturnValue.class))
                .toList();
        assertThat(unmarked)
                .as("null and a result that nobody reads are errors in every package")
                .isEmpty();
    }

    /** The bodies are the vocabulary of the field and all public; the share is counted without them. */
    @Test
    void showsFewerThanSixtyPercentOfItsTypes() {
        List<JavaClass> types = CLASSES.stream()
                .filter(is(GENERATED).negate())
                .filter(type -> type.isTopLevelClass()
                        && !type.getSimpleName().equals("package-info")
                        && !type.getPackageName().equals(ROOT + ".body"))
                .toList();
        long shown = types.stream().filter(EXPORTED).count();
        assertThat(shown * 100).as("what is public must be kept for ever").isLessThan(types.size() * 60L);
    }
}
