package org.jiceng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package of this module that speaks to people says the same in both languages. */
class MessageBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    static ImmutableList<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("messages_"))
                    .map(file -> RESOURCES.relativize(file.getParent()))
                    .distinct()
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static Properties messages(Path bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(RESOURCES.resolve(bundle).resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void thereAreBundles() throws IOException {
        assertThat(packages())
                .contains(
                        Path.of("org/jiceng/rules/admission"),
                        Path.of("org/jiceng/rules/duty"),
                        Path.of("org/jiceng/rules/engine"));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesHaveTheSameKeys(Path bundle) throws IOException {
        assertThat(messages(bundle, "zh").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(messages(bundle, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesSayTheSameValues(Path bundle) throws IOException {
        Properties english = messages(bundle, "en");
        messages(bundle, "zh")
                .forEach((key, pattern) -> assertThat(placeholders(String.valueOf(pattern)))
                        .as("placeholders of %s in %s", key, bundle)
                        .isEqualTo(placeholders(english.getProperty(String.valueOf(key)))));
    }

    private static ImmutableSet<Integer> placeholders(String pattern) {
        TreeSet<Integer> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return ImmutableSet.copyOf(found);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPatternIsWellFormedAndLosesNoApostrophe(Path bundle) throws IOException {
        for (String language : ImmutableList.of("zh", "en")) {
            messages(bundle, language).forEach((key, pattern) -> {
                String text = String.valueOf(pattern);
                Object[] values = {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>"};
                String said = new MessageFormat(text).format(values);
                String expected = text.replace("''", "'");
                for (int i = 0; i < values.length; i++) {
                    expected = expected.replace("{" + i + "}", String.valueOf(values[i]));
                }
                assertThat(said).as("%s in %s %s", key, bundle, language).isEqualTo(expected);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyKeyIsUsed(Path bundle) throws IOException {
        StringBuilder sources = new StringBuilder();
        Path users = SOURCES.resolve(bundle.endsWith("internal") ? bundle.getParent() : bundle);
        try (Stream<Path> files = Files.walk(users)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        String code = sources.toString();
        assertThat(messages(bundle, "zh").stringPropertyNames())
                .allMatch(key -> code.contains('"' + key + '"')
                        || code.contains('"' + key.substring(0, key.lastIndexOf('.') + 1) + "\" +"));
    }
}
