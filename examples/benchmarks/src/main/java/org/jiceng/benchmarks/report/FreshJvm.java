package org.jiceng.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Starts a program in a fresh process with flags and a class path of its own. */
final class FreshJvm {

    private FreshJvm() {}

    /**
     * What came of it.
     *
     * @param output what the program printed
     * @param millis how long the process lived, in milliseconds
     */
    record Run(String output, double millis) {}

    /**
     * Runs a program to its end.
     *
     * @throws IllegalStateException if it fails; the message has what it printed
     */
    static Run run(Collection<Path> classPath, List<String> flags, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        String property = System.getProperty("jiceng.divisions", "");
        if (!property.isEmpty()) {
            command.add("-Djiceng.divisions=" + property);
        }
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        try {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            double millis = (System.nanoTime() - start) / 1e6;
            if (code != 0) {
                throw new IllegalStateException(firstLine(output));
            }
            return new Run(output.strip(), millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String firstLine(String output) {
        return output.lines().filter(line -> !line.isBlank()).findFirst().orElse("no output");
    }
}
