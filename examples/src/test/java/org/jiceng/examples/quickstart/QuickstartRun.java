package org.jiceng.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the program.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it printed to standard error
 */
record QuickstartRun(int exit, String out, String err) {

    /** The input files that the program brings. */
    static final List<String> INPUTS = List.of(
            "divisions.csv",
            "bodies.csv",
            "relations.csv",
            "duties-basic.csv",
            "duties-cooperation.csv",
            "duties-withdrawn.csv",
            "duties-committee.csv",
            "certificates.csv",
            "requests.json",
            "shicheng-2018.json",
            "evidence-2018.csv",
            "village-2026.json",
            "evidence-villages.csv",
            "upward-2026.json",
            "evidence-upward.csv");

    static QuickstartRun of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new QuickstartRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Copies the input files into a folder. */
    static void copyInputs(Path folder) {
        for (String name : INPUTS) {
            try (InputStream file = Quickstart.class.getResourceAsStream(name)) {
                Files.write(folder.resolve(name), file.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Replaces the one occurrence of a text in a file. */
    static void change(Path file, String text, String by) {
        try {
            String before = Files.readString(file);
            if (before.indexOf(text) < 0 || before.indexOf(text) != before.lastIndexOf(text)) {
                throw new IllegalArgumentException("text must occur once in " + file + ", but was '" + text + "'");
            }
            Files.writeString(file, before.replace(text, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
