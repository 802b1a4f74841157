package org.jiceng.rules.duty;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class DutyText {

    private static final MessageBundle MESSAGES = MessageBundle.of(DutyText::bundle);
    private static final CharMatcher IGNORED = CharMatcher.whitespace()
            .or(CharMatcher.anyOf(",.;:!?()[]{}<>\"'`-_/|"))
            .or(CharMatcher.anyOf("，。；：！？（）【】《》“”‘’、—…·"));

    private DutyText() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.duty.messages", locale);
    }

    static LocalizedText text(String key, Object... values) {
        return MESSAGES.message(key, values);
    }

    /**
     * Returns what two titles must share to count as the same: no white space, no punctuation, one width of letters.
     */
    static String key(String title) {
        return IGNORED.removeFrom(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }
}
