package org.jiceng.core.place;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;

/**
 * The name of a place or body and what can be compared of it (地名及其规范形式). The name itself is never changed; the
 * normalised form and the stem are second facts beside it.
 *
 * @param exact the name exactly as its source writes it
 */
public record PlaceName(String exact) {

    private static final CharMatcher BLANK =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.anyOf("\u200B\uFEFF"));

    /** The endings that name the kind of place, with the truncated and doubled ones of real tables, longest first. */
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(
            "社区居民委员会", "社区村民委员会", "村居民委员会", "村村民委员会", "街道办事处", "地区办事处", "嘎查委员会", "社区居委会", "社区委员会", "社区村委会", "居民委员会",
            "村民委员会", "村村民委员", "村村委会", "村居委会", "居民委员", "村民委员", "村委会会", "居委会会", "村委员会", "民族苏木", "居委会", "村委会", "牧委会",
            "家委会", "民族乡", "社区村", "街道", "苏木", "社区", "嘎查", "居委", "村委", "村", "镇", "乡");

    /**
     * Returns the name in the compatibility form of Unicode (NFKC), with round brackets of one width and without white
     * space, for comparing and searching only.
     */
    public String normalized() {
        if (isPlain(exact)) {
            return exact;
        }
        return BLANK.removeFrom(Normalizer.normalize(exact, Normalizer.Form.NFKC));
    }

    /** Returns whether the compatibility form of Unicode (NFKC) is the name itself. */
    public boolean isNormalForm() {
        return isPlain(exact) || Normalizer.isNormalized(exact, Normalizer.Form.NFKC);
    }

    /** Common Chinese characters alone are their own normalised form. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '\u4E00' || c > '\u9FFF') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the normalised name without the ending that names the kind of place: 东关 for 东关村民委员会, 东关社区 and 东关街道. A
     * name that is nothing but an ending is its own stem.
     */
    public String stem() {
        String name = normalized();
        for (String ending : ENDINGS) {
            if (name.length() > ending.length() && name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    /** Returns the name exactly as its source writes it. */
    @Override
    public String toString() {
        return exact;
    }
}
