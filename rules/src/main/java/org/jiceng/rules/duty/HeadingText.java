package org.jiceng.rules.duty;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.core.internal.ChineseNumerals;

/**
 * A heading as lists write it, {@code 一、党的建设（28项）}, taken apart.
 *
 * @param name the heading without ordinal and count
 * @param stated how many items it says that it has, as written; empty where it says nothing
 * @param ordinal whether it begins with a Chinese ordinal such as 一、 or （一）
 */
record HeadingText(String name, Optional<String> stated, boolean ordinal) {

    private static final int LIMIT = 200;
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:[一二三四五六七八九十百]{1,5}[、.．]" + "|第[一二三四五六七八九十百]{1,5}(?:部分|[章节])" + "|[（(][一二三四五六七八九十百]{1,5}[)）])\\s*");
    private static final Pattern COUNT =
            Pattern.compile("\\s*[（(]\\s*共?计?\\s*([0-9０-９]{1,6}|[〇零一二两三四五六七八九十百千]{1,9})\\s*[项條条件个]\\s*[)）]\\s*$");

    /** Takes a heading apart; one that is nothing but an ordinal or a count is its own name. */
    static HeadingText of(String text) {
        String rest = text.strip();
        if (rest.length() > LIMIT) {
            return new HeadingText(rest, Optional.empty(), false);
        }
        Matcher count = COUNT.matcher(rest);
        Optional<String> stated = Optional.empty();
        if (count.find()) {
            stated = Optional.of(count.group(1));
            rest = rest.substring(0, count.start());
        }
        Matcher ordinal = ORDINAL.matcher(rest);
        boolean numbered = ordinal.find();
        String name = numbered ? rest.substring(ordinal.end()) : rest;
        return new HeadingText(name.isBlank() ? text.strip() : name.strip(), stated, numbered);
    }

    /** Returns whether a row of nothing but this text is a heading and no item. */
    boolean isSection() {
        return ordinal || stated.isPresent();
    }

    /** Returns the stated number, or empty where none is stated or it is no number. */
    Optional<Integer> count() {
        return stated.flatMap(HeadingText::number);
    }

    private static Optional<Integer> number(String text) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (Character.isDigit(digits.charAt(0))) {
            return Optional.of(Integer.valueOf(digits));
        }
        String numeral = digits.replace('两', '二').replace('〇', '零');
        if (numeral.equals("零")) {
            return Optional.of(0);
        }
        try {
            return Optional.of(ChineseNumerals.parse(numeral));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
