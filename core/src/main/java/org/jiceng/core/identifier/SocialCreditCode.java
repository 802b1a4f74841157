package org.jiceng.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/**
 * The unified social credit code of a legal person (统一社会信用代码, GB 32100-2015): 18 characters.
 *
 * <p>Character 1 is the registering department, 2 the kind of organisation, 3 to 8 the division, 9 to 17 the
 * organisation code with its own check character (GB 11714), 18 the check character. The alphabet has the digits and
 * the capital letters without I, O, S, V and Z.
 *
 * <p>{@link #parse(String)} requires the last check character to be right. {@link #unchecked(String)} takes genuine old
 * codes that fail it; ask {@link #hasValidCheckCharacter()} and {@link #hasValidOrganizationCode()}.
 *
 * @param value 18 characters of the alphabet
 */
public record SocialCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final CharMatcher IN_ALPHABET = CharMatcher.anyOf(ALPHABET);
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANIZATION_START = 8;
    private static final String ORGANIZATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /**
     * Checks length and alphabet, not the check characters.
     *
     * @throws IllegalArgumentException if the code has another length or a character outside the alphabet
     */
    public SocialCreditCode {
        checkArgument(
                value.length() == LENGTH && IN_ALPHABET.matchesAllOf(value),
                "unified social credit code must have 18 digits or capital letters other than I, O, S, V, Z,"
                        + " but was '%s'",
                value);
    }

    /**
     * Parses a code and requires its check character to be right. Spaces are dropped and small letters are raised.
     *
     * @throws IllegalArgumentException if length, alphabet or check character is wrong
     */
    public static SocialCreditCode parse(String text) {
        SocialCreditCode code = unchecked(text);
        checkArgument(
                code.hasValidCheckCharacter(),
                "unified social credit code must end in check character '%s', but was '%s'",
                code.expectedCheckCharacter(),
                code.value);
        return code;
    }

    /**
     * Parses a code without requiring its check character to be right. Spaces are dropped and small letters are raised.
     *
     * @throws IllegalArgumentException if length or alphabet is wrong
     */
    public static SocialCreditCode unchecked(String text) {
        return new SocialCreditCode(Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(text)));
    }

    /** Returns whether character 18 is the check character that GB 32100-2015 asks for. */
    public boolean hasValidCheckCharacter() {
        return value.charAt(LENGTH - 1) == expectedCheckCharacter();
    }

    /** Returns whether character 17 is the check character that GB 11714 asks for in characters 9 to 17. */
    public boolean hasValidOrganizationCode() {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += ORGANIZATION_ALPHABET.indexOf(value.charAt(ORGANIZATION_START + i)) * ORGANIZATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return value.charAt(LENGTH - 2) == expected;
    }

    /** Returns the check character that the first 17 characters ask for. */
    public char expectedCheckCharacter() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** Returns characters 1 and 2: the registering department and the kind of organisation. */
    public String kindPrefix() {
        return value.substring(0, 2);
    }

    /** Returns characters 9 to 17: the organisation code of GB 11714 without its hyphen. */
    public String organizationCode() {
        return value.substring(ORGANIZATION_START, LENGTH - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
