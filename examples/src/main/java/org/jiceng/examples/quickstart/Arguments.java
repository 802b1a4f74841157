package org.jiceng.examples.quickstart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param locale the language of tables and report: {@code --lang zh} (the default) or {@code --lang en}
 * @param data a folder with the input files: {@code --data DIR}; empty for the files that the program brings
 * @param out the folder for the output: {@code --out DIR}, by default {@code target/quickstart}
 */
record Arguments(Locale locale, Optional<Path> data, Path out) {

    private static final String USAGE = "usage: quickstart [--lang zh|en] [--data DIR] [--out DIR]";

    static Arguments parse(String... args) {
        Arguments arguments = new Arguments(Locale.CHINESE, Optional.empty(), Path.of("target", "quickstart"));
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("option '" + args[i] + "' must have a value; " + USAGE);
            }
            arguments = arguments.with(args[i], args[i + 1]);
        }
        return arguments;
    }

    private Arguments with(String option, String value) {
        return switch (option) {
            case "--lang" -> new Arguments(language(value), data, out);
            case "--data" -> new Arguments(locale, Optional.of(Path.of(value)), out);
            case "--out" -> new Arguments(locale, data, Path.of(value));
            default -> throw new IllegalArgumentException("unknown option '" + option + "'; " + USAGE);
        };
    }

    private static Locale language(String value) {
        return switch (value) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new IllegalArgumentException("language must be zh or en, but was '" + value + "'");
        };
    }
}
