package org.jiceng.rules.duty.edition;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.core.text.MessageBundle;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyField;

/**
 * What became of a duty from one edition to another (事项差异).
 *
 * @param kind added, removed, moved or changed
 * @param before the duty in the earlier edition; empty where it was added
 * @param after the duty in the later edition; empty where it was removed
 * @param fields the fields that differ after normalisation, without id and number, which are no part of a duty's
 *     identity; none where it was added or removed
 */
public record DutyChange(Kind kind, Optional<Duty> before, Optional<Duty> after, ImmutableSet<DutyField> fields) {

    private static final MessageBundle MESSAGES = MessageBundle.of(DutyChange::bundle);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.jiceng.rules.duty.edition.messages", locale);
    }

    /** Returns the change in words. */
    public LocalizedText text() {
        return switch (kind) {
            case ADDED -> MESSAGES.message("change.added", after.orElseThrow().dutyClass(), title(after));
            case REMOVED ->
                MESSAGES.message("change.removed", before.orElseThrow().dutyClass(), title(before));
            case MOVED ->
                MESSAGES.message(
                        "change.moved",
                        title(after),
                        before.orElseThrow().dutyClass(),
                        after.orElseThrow().dutyClass());
            case CHANGED -> MESSAGES.message("change.changed", title(after), names());
        };
    }

    private LocalizedText names() {
        return new LocalizedText() {
            @Override
            public String in(Locale locale) {
                return String.join(
                        locale.getLanguage().equals("en") ? ", " : "、",
                        fields.stream().map(field -> field.label().in(locale)).toList());
            }
        };
    }

    private static String title(Optional<Duty> duty) {
        return duty.orElseThrow().title();
    }

    /** What became of a duty. */
    public enum Kind implements Labeled {
        /** It is new, 新增. */
        ADDED("新增", "added"),
        /** It is gone, 删除. */
        REMOVED("删除", "removed"),
        /** It is of another class now, 类别调整; other fields may differ too. */
        MOVED("类别调整", "moved"),
        /** It is worded or described differently, 内容变更. */
        CHANGED("内容变更", "changed");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }
}
