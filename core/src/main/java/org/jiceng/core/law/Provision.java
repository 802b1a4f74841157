package org.jiceng.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.core.internal.ChineseNumerals;

/**
 * A place in a legal text (条、款、项): an article, and if need be a paragraph and an item of it.
 *
 * @param article the article (条), from 1 to 9999
 * @param paragraph the paragraph (款) from 1, or 0 for the whole article
 * @param item the item (项) from 1, or 0 for the whole paragraph
 */
public record Provision(int article, int paragraph, int item) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the article is not from 1 to 9999 or another number is negative
     */
    public Provision {
        checkArgument(article >= 1 && article <= 9999, "article must be from 1 to 9999, but was '%s'", article);
        checkArgument(paragraph >= 0, "paragraph must not be negative, but was '%s'", paragraph);
        checkArgument(item >= 0, "item must not be negative, but was '%s'", item);
    }

    /** Returns the whole article. */
    public static Provision article(int article) {
        return new Provision(article, 0, 0);
    }

    /** Returns a paragraph of an article. */
    public static Provision paragraph(int article, int paragraph) {
        return new Provision(article, paragraph, 0);
    }

    /** Returns the Chinese form, for example {@code 第四十三条第二款}. */
    public String toChinese() {
        StringBuilder text =
                new StringBuilder("第").append(ChineseNumerals.write(article)).append("条");
        if (paragraph > 0) {
            text.append("第").append(ChineseNumerals.write(paragraph)).append("款");
        }
        if (item > 0) {
            text.append("第").append(ChineseNumerals.write(item)).append("项");
        }
        return text.toString();
    }

    /** Returns the English form, for example {@code art. 43(2)}, with {@code item 3} behind it where there is one. */
    public String toEnglish() {
        return "art. " + article + (paragraph > 0 ? "(" + paragraph + ")" : "") + (item > 0 ? " item " + item : "");
    }

    /** Returns the Chinese form. */
    @Override
    public String toString() {
        return toChinese();
    }
}
