package org.jiceng.rules.testing.coverage;

import org.jiceng.core.text.LocalizedText;

/**
 * Why something was not exercised, in one word and in a sentence (未覆盖).
 *
 * @param reason the reason
 * @param text the same for people, with what shadows it, when it ended and the like
 */
public record CoverageGap(GapReason reason, LocalizedText text) {}
