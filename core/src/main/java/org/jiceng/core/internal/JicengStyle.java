package org.jiceng.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one Immutables style of this library: accessors without prefixes, hidden implementations. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        // A changed copy is made with a builder; methods that nobody can call would weigh in the jar and at start.
        defaults = @Value.Immutable(copy = false),
        depluralize = true,
        allowedClasspathAnnotations = {
            com.google.errorprone.annotations.CanIgnoreReturnValue.class,
            org.immutables.value.Generated.class
        },
        depluralizeDictionary = {"body:bodies", "committee:committees", "duty:duties", "basis:bases", "veto:vetoes"})
public @interface JicengStyle {}
