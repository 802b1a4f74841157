package org.jiceng.rules.testing.cases;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.core.text.LocalizedText;

/** How dates, amounts, flags and lists stand in cells, as spreadsheets and people write them. */
final class CellForms {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Pattern AMOUNT =
            Pattern.compile("¥?(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?)(千|万|亿|万亿)?(?:元|yuan)?");
    private static final Splitter SEPARATORS =
            Splitter.onPattern("[;；、\n]").trimResults().omitEmptyStrings();
    private static final CellWords<Boolean> FLAGS = flags();
    private static final ImmutableSet<String> NONE = ImmutableSet.of("无", "none");

    private CellForms() {}

    private static CellWords<Boolean> flags() {
        CellWords<Boolean> flags = new CellWords<>();
        flags.add(true, LocalizedText.of("是", "yes"), "true", "y", "√");
        flags.add(false, LocalizedText.of("否", "no"), "false", "n", "×");
        return flags;
    }

    private static String plain(String text) {
        return (CharMatcher.ascii().matchesAllOf(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replace(" ", "");
    }

    /** Reads 2026-01-31, 2026/1/31 or 2026年1月31日. */
    static LocalDate date(String text) {
        Matcher parts = DATE.matcher(plain(text));
        if (parts.matches()) {
            for (int i = 2; i <= 6; i += 2) {
                if (parts.group(i) != null) {
                    try {
                        return LocalDate.of(number(parts, 1), number(parts, i), number(parts, i + 1));
                    } catch (DateTimeException e) {
                        throw new InvalidCell(CaseText.text("cell.noSuchDay"));
                    }
                }
            }
        }
        throw new InvalidCell(CaseText.text("cell.date"));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Reads 35000, 35,000, 3.5万, 0.2亿 or 1200元, in yuan. */
    static BigDecimal amount(String text) {
        Matcher parts = AMOUNT.matcher(plain(text));
        if (!parts.matches()) {
            throw new InvalidCell(CaseText.text("cell.amount"));
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
        String unit = parts.group(2);
        return unit == null ? number : plain(number.scaleByPowerOfTen(power(unit)));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static int power(String unit) {
        return switch (unit) {
            case "千" -> 3;
            case "万" -> 4;
            case "亿" -> 8;
            default -> 12;
        };
    }

    /** Reads 是 or 否, yes or no, true or false, √ or ×. */
    static boolean flag(String text) {
        return FLAGS.parse(text);
    }

    /** Reads several values with ；, 、 or a line break between them; 无 says that there are none. */
    static <T> ImmutableList<T> list(String text, CellParser<T> parser) {
        if (NONE.contains(CellWords.key(text))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (String part : SEPARATORS.split(text)) {
            values.add(parser.parse(part));
        }
        return values.build();
    }
}
