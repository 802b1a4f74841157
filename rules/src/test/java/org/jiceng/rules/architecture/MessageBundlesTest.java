package org.jiceng.rules.architecture;

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

/** Every package of the library that speaks to people says the same in both languages. */
class MessageBundlesTest {

    private static final ImmutableList<Path> MODULES =
            ImmutableList.of(Path.of("../core"), Path.of("../core/diagram"), Path.of("engine"), Path.of(""));
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("zh", "en");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    /** A package of a module, with its two files. */
    record Bundle(Path module, Path folder) {

        Path file(String language) {
            return module.resolve(RESOURCES).resolve(folder).resolve("messages_" + language + ".properties");
        }

        Properties messages(String language) throws IOException {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file(language))) {
                properties.load(reader);
            }
            return properties;
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }

    static ImmutableList<Bundle> bundles() throws IOException {
        ImmutableList.Builder<Bundle> bundles = ImmutableList.builder();
        for (Path module : MODULES) {
            Path resources = module.resolve(RESOURCES);
            try (Stream<Path> files = Files.walk(resources)) {
                files.filter(file -> file.getFileName().toString().matches("messages.*\\.properties"))
                        .map(file -> new Bundle(module, resources.relativize(file.getParent())))
                        .distinct()
                        .sorted((one, other) -> one.folder().compareTo(other.folder()))
                        .forEach(bundles::add);
            }
        }
        return bundles.build();
    }

    @Test
    void thereAreBundlesInEachModule() throws IOException {
        assertThat(bundles())
                .extracting(Bundle::folder)
                .contains(
                        Path.of("org/jiceng/core/structure"),
                        Path.of("org/jiceng/core/diagram/view"),
                        Path.of("org/jiceng/rules/engine"),
                        Path.of("org/jiceng/rules/admission"),
                        Path.of("org/jiceng/rules/duty"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void standInPairsAndHaveNoRootFile(Bundle bundle) throws IOException {
        try (Stream<Path> files = Files.list(bundle.file("zh").getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("messages"))
                    .containsExactlyInAnyOrder("messages_zh.properties", "messages_en.properties");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Bundle bundle) throws IOException {
        assertThat(bundle.messages("zh").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(bundle.messages("en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void eachKeyStandsOnceInAFile(Bundle bundle) throws IOException {
        for (String language : LANGUAGES) {
            ImmutableList<String> keys = Files.readAllLines(bundle.file(language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .collect(ImmutableList.toImmutableList());
            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(bundle.messages(language).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameValues(Bundle bundle) throws IOException {
        Properties english = bundle.messages("en");
        bundle.messages("zh")
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
    @MethodSource("bundles")
    void everyPatternIsWellFormedAndLosesNoApostrophe(Bundle bundle) throws IOException {
        for (String language : LANGUAGES) {
            bundle.messages(language).forEach((key, pattern) -> {
                String text = String.valueOf(pattern);
                Object[] values = {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>"};
                String said = new MessageFormat(text).format(values);
                String expected = text.replace("''", "'");
                for (int i = 0; i < values.length; i++) {
                    expected = expected.replace("{" + i + "}", String.valueOf(values[i]));
                }
                assertThat(said)
                        .as("%s in %s %s", key, bundle, language)
                        .isEqualTo(expected)
                        .isNotBlank()
                        .doesNotContain("\n", "\uFFFD");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsUsed(Bundle bundle) throws IOException {
        StringBuilder sources = new StringBuilder();
        Path folder = bundle.folder().endsWith("internal") ? bundle.folder().getParent() : bundle.folder();
        try (Stream<Path> files = Files.walk(bundle.module().resolve(SOURCES).resolve(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.append(Files.readString(file));
            }
        }
        String code = sources.toString();
        assertThat(bundle.messages("zh").stringPropertyNames())
                .allMatch(key -> code.contains('"' + key + '"')
                        || code.contains('"' + key.substring(0, key.lastIndexOf('.') + 1) + "\" +"));
    }
}
