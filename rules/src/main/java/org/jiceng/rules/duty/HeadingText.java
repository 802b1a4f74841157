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
 * @param level how deep its ordinal stands, from {@link #PART} to {@link #BRACKET}; {@link #NO_ORDINAL} without one
 * @param numeral the ordinal as a bare numeral, for example 一; blank without one
 * @param bracketed whether the count stands in brackets: one without brackets may be part of a name
 */
record HeadingText(String name, Optional<String> stated, int level, String numeral, boolean bracketed) {

    /** No Chinese ordinal such as 一、 or （一） before the name. */
    static final int NO_ORDINAL = 0;

    /** 第一部分 and 第一编, the outermost. */
    static final int PART = 1;

    /** 第一章. */
    static final int CHAPTER = 2;

    /** 第一节. */
    static final int SECTION = 3;

    /** 一、 with a comma or a stop. */
    static final int COMMA = 4;

    /** （一）, the innermost. */
    static final int BRACKET = 5;

    private static final int LIMIT = 200;
    private static final String NUMERAL = "[一二三四五六七八九十百]{1,5}";
    static final String DIGITS = "[0-9０-９]{1,6}";
    static final String WORDS = "[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    private static final Pattern ORDINAL = Pattern.compile(
            "^(?:(" + NUMERAL + ")[、.．]|第(" + NUMERAL + ")(?:(部分|编)|(章)|节)|[（(](" + NUMERAL + ")[)）][、.．]?)\\s*");
    private static final Pattern COUNT =
            Pattern.compile("\\s*[（(【\\[［〔]\\s*共?计?\\s*(" + DIGITS + "|" + WORDS + ")\\s*[项條条件个]\\s*[)）】\\]］〕]\\s*$");
    private static final Pattern BARE_COUNT = Pattern.compile("(?<![0-9０-９第])(?:[\\s，,、：:]*共?计?\\s*(" + DIGITS
            + ")|(?:[\\s，,、：:]+共?计?|共计?)\\s*(" + WORDS + "))\\s*项\\s*$");

    /** Takes a heading apart; one that is nothing but an ordinal or a count is its own name. */
    static HeadingText of(String text) {
        String rest = text.strip();
        if (rest.length() > LIMIT) {
            return new HeadingText(rest, Optional.empty(), NO_ORDINAL, "", false);
        }
        Matcher ordinal = ORDINAL.matcher(rest);
        boolean numbered = ordinal.find();
        String name = numbered ? rest.substring(ordinal.end()) : rest;
        Optional<String> stated = Optional.empty();
        Matcher bracketed = COUNT.matcher(name);
        Matcher bare = BARE_COUNT.matcher(name);
        boolean inBrackets = bracketed.find();
        if (inBrackets) {
            stated = Optional.of(bracketed.group(1));
            name = name.substring(0, bracketed.start());
        } else if (bare.find() && bare.start() > 0) {
            stated = group(bare, 1).or(() -> group(bare, 2));
            name = name.substring(0, bare.start());
        }
        return new HeadingText(
                name.isBlank() ? rest : name.strip(),
                stated,
                numbered ? level(ordinal) : NO_ORDINAL,
                numbered
                        ? group(ordinal, 1)
                                .or(() -> group(ordinal, 2))
                                .or(() -> group(ordinal, 5))
                                .orElse("")
                        : "",
                inBrackets);
    }

    /** Returns a text without the ordinal before it; the text itself where it has none or is nothing else. */
    static String withoutOrdinal(String text) {
        Matcher ordinal = ORDINAL.matcher(text);
        String rest = ordinal.find() ? text.substring(ordinal.end()).strip() : text;
        return rest.isEmpty() ? text : rest;
    }

    private static int level(Matcher ordinal) {
        if (group(ordinal, 2).isPresent()) {
            return group(ordinal, 3).isPresent() ? PART : group(ordinal, 4).isPresent() ? CHAPTER : SECTION;
        }
        return group(ordinal, 1).isPresent() ? COMMA : BRACKET;
    }

    private static Optional<String> group(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group));
    }

    boolean hasOrdinal() {
        return level != NO_ORDINAL;
    }

    /** Returns whether a row of nothing but this text may be a heading: it has an ordinal or a count in brackets. */
    boolean isSection() {
        return hasOrdinal() || (stated.isPresent() && bracketed);
    }

    /** Returns the stated number, or empty where none is stated or it is no number. */
    Optional<Integer> count() {
        return stated.flatMap(HeadingText::number);
    }

    /**
     * Reads a number in digits of either width or in Chinese numerals, plain or formal; empty for what is no number.
     */
    static Optional<Integer> number(String text) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s*[项條条件个]$", "");
        if (digits.matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(digits));
        }
        StringBuilder numeral = new StringBuilder(digits.replace('两', '二').replace('〇', '零'));
        for (int i = 0; i < numeral.length(); i++) {
            int formal = FORMAL.indexOf(numeral.charAt(i));
            if (formal >= 0) {
                numeral.setCharAt(i, PLAIN.charAt(formal));
            }
        }
        if (numeral.toString().equals("零")) {
            return Optional.of(0);
        }
        try {
            return Optional.of(ChineseNumerals.parse(numeral.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
