package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyList;

/**
 * Which certificate is asked for (证明种类), for example 居民养犬证明.
 *
 * <p>The kinds are no closed vocabulary. Which of them a committee does not issue stands on lists that the caller
 * brings, duty lists of class {@link org.jiceng.rules.duty.DutyClass#PROHIBITED}: 民发〔2020〕20号 names 20 of them for the
 * whole country, and provinces have lists of their own.
 *
 * <p>The name is kept in one form: letters, digits and brackets in one width, blanks beside Chinese characters and
 * invisible characters left out, other blanks as one. Two ways of writing it are one kind.
 *
 * @param name the name, 1 to 200 characters
 */
public record CertificateKind(String name) {

    private static final int LIMIT = 200;
    private static final String WORD = "证明";

    /**
     * Brings the name to its one form and checks it.
     *
     * @throws IllegalArgumentException if nothing is left of it, or more than 200 characters
     */
    public CertificateKind {
        name = normalized(name);
        checkArgument(
                !name.isEmpty() && name.length() <= LIMIT,
                "name of a certificate must have 1 to %s characters, but was '%s'",
                LIMIT,
                name);
    }

    /** Returns the kind of a name. */
    public static CertificateKind of(String name) {
        return new CertificateKind(name);
    }

    /**
     * Returns the duties of a list that are this certificate, in the order of the list, see {@link DutyList#titled}.
     * Where there is none, the word 证明 at the end of the name is not regarded: a list may have 居民养犬 for 居民养犬证明, and a
     * request the other way round.
     */
    public ImmutableList<Duty> on(DutyList list) {
        ImmutableList<Duty> asNamed = list.titled(name);
        if (!asNamed.isEmpty() || name.equals(WORD)) {
            return asNamed;
        }
        return list.titled(name.endsWith(WORD) ? name.substring(0, name.length() - WORD.length()) : name + WORD);
    }

    private static String normalized(String text) {
        StringBuilder name = new StringBuilder(text.length());
        boolean afterBlank = false;
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                afterBlank = true;
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                if (afterBlank && !name.isEmpty() && !isHan(name.codePointBefore(name.length())) && !isHan(c)) {
                    name.append(' ');
                }
                name.appendCodePoint(c);
                afterBlank = false;
            }
        }
        return name.toString();
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
