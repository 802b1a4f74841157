package org.jiceng.rules.testing.cases;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.rules.testing.coverage.RuleCoverage;
import org.jiceng.rules.testing.coverage.RuleCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes every row of a table a test (用例表扩展); {@link RuleCases} registers it. */
public final class RuleCasesExtension implements TestTemplateInvocationContextProvider {

    /** Made by JUnit. */
    public RuleCasesExtension() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return annotation(context).isPresent();
    }

    private static Optional<RuleCases> annotation(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), RuleCases.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        CaseTable table = table(context, annotation(context).orElseThrow().value());
        if (table.findings().hasErrors()) {
            return Stream.of(new BrokenTable(table));
        }
        Optional<RuleCoverage> coverage = RuleCoverageExtension.coverageOf(context);
        return table.cases().stream()
                .map(one -> coverage.map(one::recordedBy).orElse(one))
                .map(Invocation::new);
    }

    private static CaseTable table(ExtensionContext context, String file) {
        Class<?> type = context.getRequiredTestClass();
        for (String name : ImmutableList.of(type.getPackageName().replace('.', '/') + "/" + file, file)) {
            try (InputStream stream = resource(type, CharMatcher.is('/').trimLeadingFrom(name))) {
                if (stream != null) {
                    return CaseTable.read(file, stream);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Path path = Path.of(file);
        return Files.exists(path) ? CaseTable.read(path) : CaseTable.missing(file, "no such resource or file");
    }

    /** Opens a resource of the module or of the class path of a test, also one in a package that is not open to us. */
    private static @Nullable InputStream resource(Class<?> type, String name) throws IOException {
        InputStream stream = type.getResourceAsStream("/" + name);
        Module module = type.getModule();
        if (stream != null || module.getLayer() == null) {
            return stream;
        }
        Optional<ResolvedModule> resolved = module.getLayer().configuration().findModule(module.getName());
        if (resolved.isEmpty()) {
            return null;
        }
        try (ModuleReader reader = resolved.get().reference().open()) {
            Optional<InputStream> enclosed = reader.open(name);
            return enclosed.isEmpty() ? null : copy(enclosed.get());
        }
    }

    private static InputStream copy(InputStream stream) throws IOException {
        try (stream) {
            return new ByteArrayInputStream(stream.readAllBytes());
        }
    }

    /** A test for one row. */
    private record Invocation(RuleCase one) implements TestTemplateInvocationContext, ParameterResolver {

        @Override
        public String getDisplayName(int number) {
            return one.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return ImmutableList.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RuleCase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return one;
        }
    }

    /** A test that fails because the table as a whole cannot be read. */
    private record BrokenTable(CaseTable table) implements TestTemplateInvocationContext, BeforeEachCallback {

        @Override
        public String getDisplayName(int number) {
            return table.file();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return ImmutableList.of(this);
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            throw new AssertionError(table.findings().in(Locale.getDefault(Locale.Category.DISPLAY)));
        }
    }
}
