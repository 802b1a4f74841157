package org.jiceng.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of resource bundles of this module: what can be said in one language can be said in the other. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static List<Path> chineseFiles() throws IOException, URISyntaxException {
        Path root = Path.of(MessageBundle.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().startsWith("messages")
                            && file.toString().endsWith(".properties")
                            && !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling("messages_en.properties");
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Test
    void findsTheBundles() throws IOException, URISyntaxException {
        assertThat(chineseFiles()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("chineseFiles")
    void standInPairsAndHaveNoRootFile(Path chinese) {
        assertThat(chinese).hasFileName("messages_zh.properties");
        assertThat(english(chinese)).exists();
    }

    @ParameterizedTest
    @MethodSource("chineseFiles")
    void haveTheSameKeysWithTheSamePlaces(Path chinese) {
        Properties zh = read(chinese);
        Properties en = read(english(chinese));
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames()).isNotEmpty();
        for (String key : zh.stringPropertyNames()) {
            assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        }
    }

    private static Set<String> places(String pattern) {
        Matcher matcher = PLACE.matcher(pattern);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("chineseFiles")
    void haveEachKeyOnceInAFile(Path chinese) throws IOException {
        for (Path file : List.of(chinese, english(chinese))) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(read(file).keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("chineseFiles")
    void arePatternsThatLoseNoApostrophe(Path chinese) {
        for (Path file : List.of(chinese, english(chinese))) {
            Properties patterns = read(file);
            for (String key : patterns.stringPropertyNames()) {
                String pattern = patterns.getProperty(key);
                String unquoted = pattern.replace("''", "");
                assertThat(unquoted)
                        .as("%s in %s", key, file)
                        .doesNotContain("'")
                        .doesNotContain("\uFFFD");
                assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[20]))
                        .as("%s in %s", key, file)
                        .isNotBlank()
                        .doesNotContain("\n");
            }
        }
    }
}
