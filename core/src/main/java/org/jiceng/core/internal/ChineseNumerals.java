package org.jiceng.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

/** Chinese numerals as laws write them: 四十三 for 43, 一百零五 for 105. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final int[] POWERS = {10, 100, 1000};
    private static final int LIMIT = 9999;

    private ChineseNumerals() {}

    /**
     * Writes a number.
     *
     * @param number from 1 to 9999, both inclusive
     * @throws IllegalArgumentException if the number is out of that range
     */
    public static String write(int number) {
        checkArgument(number >= 1 && number <= LIMIT, "number must be from 1 to 9999, but was '%s'", number);
        StringBuilder out = new StringBuilder();
        String text = Integer.toString(number);
        boolean zeroPending = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            int unit = text.length() - 1 - i;
            if (digit == 0) {
                zeroPending = true;
                continue;
            }
            if (zeroPending) {
                out.append(DIGITS.charAt(0));
                zeroPending = false;
            }
            boolean leadingTen = digit == 1 && unit == 1 && i == 0;
            if (!leadingTen) {
                out.append(DIGITS.charAt(digit));
            }
            out.append(UNITS[unit]);
        }
        return out.toString();
    }

    /**
     * Reads a number, the inverse of {@link #write(int)}.
     *
     * @param text for example {@code 四十三}
     * @return the number, from 1 to 9999
     * @throws IllegalArgumentException if {@code text} is not what {@link #write(int)} gives for a number
     */
    public static int parse(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = "十百千".indexOf(c);
            if (unit >= 0) {
                sum += (digit == 0 ? 1 : digit) * POWERS[unit];
                digit = 0;
            } else {
                digit = Math.max(0, DIGITS.indexOf(c));
            }
        }
        sum += digit;
        checkArgument(
                sum >= 1 && sum <= LIMIT && write(sum).equals(text),
                "Chinese numeral must be written like 四十三 and be from 1 to 9999, but was '%s'",
                text);
        return sum;
    }
}
