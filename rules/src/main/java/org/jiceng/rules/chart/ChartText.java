package org.jiceng.rules.chart;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.core.text.MessageBundle;

/** The texts of this package. */
final class ChartText {

    private static final MessageBundle MESSAGES =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.jiceng.rules.chart.messages", locale));

    private ChartText() {}

    static String say(Locale locale, String key, Object... values) {
        return MESSAGES.message(key, values).in(locale);
    }
}
