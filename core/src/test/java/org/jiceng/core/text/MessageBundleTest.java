package org.jiceng.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

    private static final MessageBundle BUNDLE = MessageBundle.of(MessageBundleTest::bundle);

    private static ResourceBundle bundle(Locale locale) {
        String pattern = locale.equals(Locale.ENGLISH) ? "points of ''{0}'' are {1}" : "“{0}”的分值为 {1}";
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"points", pattern}};
            }
        };
    }

    @Test
    void saysTheSameInBothLanguages() {
        LocalizedText text = BUNDLE.message("points", "党建", 20);
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("points of '党建' are 20");
        assertThat(text.in(Locale.US)).isEqualTo("points of '党建' are 20");
        assertThat(text.in(Locale.CHINA)).isEqualTo("“党建”的分值为 20");
        assertThat(text.in(Locale.GERMAN)).isEqualTo("“党建”的分值为 20");
        assertThat(text).hasToString("points of '党建' are 20");
    }

    @Test
    void doesNotDependOnTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            assertThat(BUNDLE.message("points", "x", 1).in(Locale.CHINESE)).isEqualTo("“x”的分值为 1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysATextWithinATextInTheSameLanguage() {
        LocalizedText kind = LocalizedText.of("指导", "guides");
        assertThat(BUNDLE.message("points", kind, 1).in(Locale.CHINESE)).isEqualTo("“指导”的分值为 1");
        assertThat(BUNDLE.message("points", kind, 1).in(Locale.ENGLISH)).isEqualTo("points of 'guides' are 1");
    }

    @Test
    void writesNumbersWithoutExponentOrGrouping() {
        assertThat(BUNDLE.message("points", 12_345, new BigDecimal("1E+4")).in(Locale.ENGLISH))
                .isEqualTo("points of '12345' are 10000");
    }

    @Test
    void keepsValuesFromOutsideOnTheirLine() {
        assertThat(BUNDLE.message("points", "a\nERROR\u001B[31m {1} '", 1).in(Locale.ENGLISH))
                .isEqualTo("points of 'a ERROR\uFFFD[31m {1} '' are 1");
    }

    @Test
    void looksNothingUpBeforeTheTextIsAskedFor() {
        AtomicInteger lookups = new AtomicInteger();
        MessageBundle counting = MessageBundle.of(locale -> {
            lookups.incrementAndGet();
            return bundle(locale);
        });
        LocalizedText text = counting.message("points", "x", 1);
        assertThat(lookups).hasValue(0);
        assertThat(text.in(Locale.ENGLISH)).isNotEmpty();
        assertThat(lookups).hasValue(1);
    }

    @Test
    void isEqualByBundleKeyAndValues() {
        LocalizedText text = BUNDLE.message("points", "x", 1);
        assertThat(text)
                .isEqualTo(BUNDLE.message("points", "x", 1))
                .hasSameHashCodeAs(BUNDLE.message("points", "x", 1))
                .isNotEqualTo(BUNDLE.message("points", "x", 2))
                .isNotEqualTo(MessageBundle.of(MessageBundleTest::bundle).message("points", "x", 1));
    }

    @Test
    void failsForAnUnknownKey() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> BUNDLE.message("nothing").in(Locale.ENGLISH));
    }

    @Test
    void hasTextsWithoutABundle() {
        LocalizedText text = LocalizedText.of("村", "village");
        assertThat(text.in(Locale.UK)).isEqualTo("village");
        assertThat(text.in(Locale.JAPANESE)).isEqualTo("村");
        assertThat(text).hasToString("村");
        assertThat(LocalizedText.verbatim("x").in(Locale.UK)).isEqualTo("x");
        assertThat(Language.of(Locale.CANADA).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(Locale.CANADA_FRENCH).locale()).isEqualTo(Locale.CHINESE);
    }
}
