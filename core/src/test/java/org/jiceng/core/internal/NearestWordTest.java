package org.jiceng.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            guides,      GUIDES
            GIUDES,      GUIDES
            GUIDE,       GUIDES
            GUIDESS,     GUIDES
            LEADD,       LEADS
            LED,         -
            SERVS,       SERVES
            村民委员,    村民委员会
            居民委员会,  村民委员会
            '',          -
            X,           -
            """)
    void findsTheWordThatWasMeant(String actual, String expected) {
        assertThat(NearestWord.in(ImmutableList.of("GUIDES", "LEADS", "SERVES", "村民委员会"), actual))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(NearestWord.in(ImmutableList.of("abcx", "abcy"), "abcz")).contains("abcx");
    }

    @Test
    void givesUpOnVeryLongWords() {
        String wordOf60 = "a".repeat(60);
        assertThat(NearestWord.in(ImmutableList.of(wordOf60), wordOf60)).contains(wordOf60);
        assertThat(NearestWord.in(ImmutableList.of(wordOf60), wordOf60 + "a")).isEmpty();
    }

    /** One random edit away from a word of six letters or more, the word is always found. */
    @Test
    void findsEveryWordThatIsOneEditAway() {
        Random random = new Random(20260101);
        for (int i = 0; i < 2_000; i++) {
            String word = letters(random, 6 + random.nextInt(10));
            assertThat(NearestWord.in(ImmutableList.of(word), edit(random, word)))
                    .contains(word);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static String edit(Random random, String word) {
        int at = random.nextInt(word.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + '-' + word.substring(at);
            case 2 -> word.substring(0, at) + '-' + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
