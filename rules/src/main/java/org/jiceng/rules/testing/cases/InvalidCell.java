package org.jiceng.rules.testing.cases;

import org.jiceng.core.text.LocalizedText;

/** A cell that cannot be read, with the reason in both languages. */
final class InvalidCell extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient LocalizedText reason;

    InvalidCell(LocalizedText reason) {
        super(reason.toString());
        this.reason = reason;
    }

    LocalizedText reason() {
        return reason;
    }
}
