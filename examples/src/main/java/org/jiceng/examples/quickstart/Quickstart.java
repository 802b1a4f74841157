package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jiceng.core.text.Language;

/**
 * Runs the main job and prints it as tables; writes charts, decisions, scorecards and a report.
 *
 * <p>{@code quickstart [--lang zh|en] [--data DIR] [--out DIR]}. Exit code 0; 2 where input or command line cannot be
 * used, with a line for each error and nothing written.
 */
public final class Quickstart {

    private static final int BAD_INPUT = 2;

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Runs the program on the given streams and returns its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        Locale locale = Locale.CHINESE;
        try {
            Arguments arguments = Arguments.parse(args);
            locale = arguments.locale();
            Results results = Results.of(new InputFiles(arguments.data()));
            ImmutableMap<String, String> files = OutputFiles.of(results, Language.of(locale));
            OutputFolder.write(arguments.out(), files);
            out.println(Tables.of(results, locale));
            out.println(Text.of("written", arguments.out(), String.join(", ", files.keySet()))
                    .in(locale));
            return 0;
        } catch (InputException e) {
            err.println(e.in(locale));
        } catch (IllegalArgumentException | IOException e) {
            err.println(e.getMessage());
        }
        return BAD_INPUT;
    }
}
