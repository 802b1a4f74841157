package org.jiceng.core.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same diagram gives the same bytes, wherever it is drawn. */
class DeterminismTest {

    private static final ImmutableList<DiagramRenderer> RENDERERS =
            Arrays.stream(DiagramFormat.values()).map(DiagramFormat::renderer).collect(toImmutableList());

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void localeAndZoneOfTheMachineChangeNothing() {
        for (DiagramRenderer renderer : RENDERERS) {
            String here = renderer.render(SampleDiagrams.subdistrict()) + renderer.render(HostileNames.diagram());
            for (String tag : ImmutableList.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(renderer.render(SampleDiagrams.subdistrict()) + renderer.render(HostileNames.diagram()))
                        .as("%s under %s", renderer.getClass().getSimpleName(), tag)
                        .isEqualTo(here);
            }
        }
    }

    /** Prints a hash of every format, in a Java of its own. */
    static final class Fresh {
        private Fresh() {}

        public static void main(String[] arguments) {
            StringBuilder all = new StringBuilder();
            for (DiagramRenderer renderer : RENDERERS) {
                all.append(renderer.render(SampleDiagrams.subdistrict()));
                all.append(renderer.render(HostileNames.diagram()));
            }
            System.out.println(Hashing.sha256().hashString(all, StandardCharsets.UTF_8));
        }
    }

    @Test
    void freshJavasOfAnyLocaleZoneAndCharsetWriteTheSameBytes(@TempDir Path folder) {
        String classes = String.join(
                File.pathSeparator,
                "target/classes",
                "target/test-classes",
                System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""));
        Set<String> hashes = new HashSet<>();
        List<List<String>> machines = List.of(
                List.of("-Duser.language=zh", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8"),
                List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=GBK"),
                List.of("-Duser.language=ar", "-Duser.timezone=America/New_York", "-Dfile.encoding=ISO-8859-1"));
        for (List<String> machine : machines) {
            List<String> arguments = new ArrayList<>(machine);
            arguments.addAll(List.of("-cp", classes, Fresh.class.getName()));
            hashes.add(Programs.run(
                    folder,
                    "",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    arguments.toArray(String[]::new)));
        }
        assertThat(hashes).hasSize(1).allMatch(hash -> hash.strip().length() == 64);
    }
}
