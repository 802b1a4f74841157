package org.jiceng.rules.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A class of tests run by JUnit from within a test, to see which of them fail and how. */
public final class TestRun {

    /** A test or a class that was finished. */
    public record Finished(String name, boolean isTest, boolean successful, String message) {}

    private final List<Finished> finished = new ArrayList<>();

    private TestRun() {}

    /** Runs the tests of a class with configuration parameters. */
    public static TestRun of(Class<?> type, ImmutableMap<String, String> parameters) {
        TestRun run = new TestRun();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(type))
                .configurationParameters(parameters)
                .build();
        LauncherFactory.create().execute(request, run.new Listener());
        return run;
    }

    /** Runs the tests of a class. */
    public static TestRun of(Class<?> type) {
        return of(type, ImmutableMap.of());
    }

    /** Returns the tests, in the order in which they were finished. */
    public ImmutableList<Finished> tests() {
        return finished.stream().filter(Finished::isTest).collect(ImmutableList.toImmutableList());
    }

    /** Returns the messages of what failed, tests, classes and the engine. */
    public ImmutableList<String> failures() {
        return finished.stream()
                .filter(one -> !one.successful())
                .map(Finished::message)
                .collect(ImmutableList.toImmutableList());
    }

    /** Notes what was finished. */
    private final class Listener implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            finished.add(new Finished(
                    test.getDisplayName(),
                    test.isTest(),
                    result.getStatus() == TestExecutionResult.Status.SUCCESSFUL,
                    Optional.ofNullable(result.getThrowable().orElse(null))
                            .map(Throwable::getMessage)
                            .orElse("")));
        }
    }
}
