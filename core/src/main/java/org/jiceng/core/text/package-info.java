/**
 * Text for people, in Chinese and in English, made only when it is asked for.
 *
 * <p>{@link org.jiceng.core.text.LocalizedText} is anything that can be said in both languages. Short fixed names are
 * made with {@link org.jiceng.core.text.LocalizedText#of(String, String)}; sentences with values in them come from a
 * {@link org.jiceng.core.text.MessageBundle}, which reads a {@code _zh} and an {@code _en} properties file.
 *
 * <p>Every language that is not English gets the Chinese text: the law is Chinese, and so are most readers. Values that
 * come from outside are brought to one line and lose their control characters before they stand in a sentence, so that
 * they cannot forge a line of a log or a report.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
