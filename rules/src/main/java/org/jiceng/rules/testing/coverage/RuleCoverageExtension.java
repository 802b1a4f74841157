package org.jiceng.rules.testing.coverage;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Records and reports what the tests of a class exercise (规则覆盖扩展); {@link RuleCoverageReport} registers it. */
public final class RuleCoverageExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(RuleCoverageExtension.class);
    private static final String RUN = "run";

    /** Made by JUnit. */
    public RuleCoverageExtension() {}

    /** What one class recorded, and the class that opened the recording. */
    private record Recording(RuleCoverage coverage, String classId) {}

    /** Returns the recorder of the class that a test is in, or empty where nothing is recorded there. */
    public static Optional<RuleCoverage> coverageOf(ExtensionContext context) {
        return recording(context).map(Recording::coverage);
    }

    private static Optional<Recording> recording(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(Recording.class, Recording.class));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (recording(context).isEmpty()) {
            context.getStore(NAMESPACE)
                    .put(Recording.class, new Recording(run(context).coverage().part(), context.getUniqueId()));
        }
    }

    private static RunCoverage run(ExtensionContext context) {
        synchronized (RuleCoverageExtension.class) {
            ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
            RunCoverage known = store.get(RUN, RunCoverage.class);
            if (known != null) {
                return known;
            }
            RunCoverage made = new RunCoverage(
                    context.getConfigurationParameter("jiceng.coverage.directory"),
                    context.getConfigurationParameter("jiceng.coverage.minimum", BigDecimal::new)
                            .orElse(BigDecimal.ZERO));
            store.put(RUN, made);
            return made;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Optional<RuleCoverageReport> asked =
                AnnotationSupport.findAnnotation(context.getElement(), RuleCoverageReport.class);
        recording(context)
                .filter(recording -> recording.classId().equals(context.getUniqueId()))
                .ifPresent(recording -> asked.ifPresent(how -> report(recording.coverage(), how)));
    }

    private static void report(RuleCoverage coverage, RuleCoverageReport how) {
        Locale locale = how.language().isBlank()
                ? Locale.getDefault(Locale.Category.DISPLAY)
                : Locale.forLanguageTag(how.language());
        finish(
                coverage.report().ofRules(how.rules()),
                Optional.of(Strings.nullToEmpty(how.directory()))
                        .filter(directory -> !directory.isBlank())
                        .map(Path::of),
                BigDecimal.valueOf(how.minimum()),
                how.print(),
                locale);
    }

    /** Prints and writes a report, and fails where it shows less than was demanded. */
    static void finish(
            CoverageReport report, Optional<Path> directory, BigDecimal minimum, boolean print, Locale locale) {
        if (print) {
            System.out.println(report.table(locale));
        }
        directory.ifPresent(path -> {
            try {
                report.writeTo(path, locale);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (report.percent().compareTo(minimum) < 0) {
            throw new AssertionError(CoverageText.text(
                                    "report.tooLow",
                                    minimum,
                                    report.percent(),
                                    Integer.toString(report.gaps().size()))
                            .in(locale)
                    + "\n" + report.table(locale));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RuleCoverage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return coverageOf(context).orElseThrow();
    }
}
