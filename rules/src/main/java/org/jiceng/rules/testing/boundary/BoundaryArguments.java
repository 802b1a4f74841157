package org.jiceng.rules.testing.boundary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.platform.commons.support.ReflectionSupport;

/** Hands the cases of {@link BoundaryCases} to JUnit, each under its text in the language of the machine. */
final class BoundaryArguments implements ArgumentsProvider, AnnotationConsumer<BoundaryCases> {

    private Optional<BoundaryCases> asked = Optional.empty();

    BoundaryArguments() {}

    @Override
    public void accept(BoundaryCases annotation) {
        asked = Optional.of(annotation);
    }

    @Override
    @SuppressWarnings("deprecation") // the form that JUnit 5.12 and 6 both know
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        BoundaryCases cases = asked.orElseThrow();
        return ReflectionSupport.newInstance(cases.from()).boundaries().stream()
                .filter(cases.of()::isInstance)
                .map(boundary -> Arguments.argumentSet(boundary.in(locale), boundary));
    }
}
