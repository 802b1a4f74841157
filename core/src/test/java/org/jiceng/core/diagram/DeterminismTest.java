package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same diagram gives the same bytes, wherever it is drawn. */
class DeterminismTest {

    private static final ImmutableList<DiagramRenderer> RENDERERS =
            ImmutableList.of(new SvgRenderer(), new DotRenderer(), new MermaidRenderer());

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
}
