package org.jiceng.rules.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.assessment.internal.messages", locale);
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameValues() {
        ResourceBundle chinese = bundle(Locale.CHINESE);
        ResourceBundle english = bundle(Locale.ENGLISH);
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : chinese.keySet()) {
            assertThat(values(english.getString(key), Locale.ENGLISH))
                    .as(key)
                    .isEqualTo(values(chinese.getString(key), Locale.CHINESE));
        }
    }

    /** Returns which of ten values a pattern shows; an apostrophe that is not doubled hides them. */
    private static Set<Integer> values(String pattern, Locale locale) {
        Object[] marks = new Object[10];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = "<" + i + ">";
        }
        String text = new MessageFormat(pattern, locale).format(marks);
        Set<Integer> shown = new TreeSet<>();
        for (int i = 0; i < marks.length; i++) {
            if (text.contains("<" + i + ">")) {
                shown.add(i);
            }
        }
        assertThat(text).doesNotContain("{", "}");
        return shown;
    }
}
