package org.jiceng.rules.testing.coverage;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What all classes of a test run exercised; it is reported when JUnit closes the run. */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes nothing else
final class RunCoverage implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private final RuleCoverage coverage = RuleCoverage.create();
    private final Optional<String> directory;
    private final BigDecimal minimum;

    RunCoverage(Optional<String> directory, BigDecimal minimum) {
        this.directory = directory;
        this.minimum = minimum;
    }

    RuleCoverage coverage() {
        return coverage;
    }

    @Override
    public void close() {
        if (directory.isPresent() || minimum.signum() > 0) {
            RuleCoverageExtension.finish(
                    coverage.report(),
                    directory.map(Path::of),
                    minimum,
                    true,
                    Locale.getDefault(Locale.Category.DISPLAY));
        }
    }
}
