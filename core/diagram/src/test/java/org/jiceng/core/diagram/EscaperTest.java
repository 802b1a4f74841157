package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.core.diagram.escape.Escaper;
import org.jiceng.core.internal.SafeText;
import org.junit.jupiter.api.Test;

/** Every code point there is, lone surrogates among them, through each escaper and back by a decoder written here. */
class EscaperTest {

    private static final int CHUNK = 256;
    private static final Pattern XML = Pattern.compile("(?:[^<>&\"'\\p{Cc}]|&(?:amp|lt|gt|quot|#39);)*+");
    private static final Pattern DOT = Pattern.compile("\"(?:[^\"\\\\&\\p{Cc}]|\\\\\\\\|\\\\\"|&amp;|&#\\d+;)*+\"");
    private static final Pattern MERMAID = Pattern.compile("\"[^\"#`{\\\\ﬂ¶<>&\\p{Cc}]*+\"");
    private static final Pattern YAML = Pattern.compile(
            "\"(?:[A-Za-z0-9 \\u3001-\\u30FF\\u3400-\\u9FFF\\uFF01-\\uFF5E\\x{20000}-\\x{3FFFD}]|\\\\U[0-9a-f]{8})*+\"");

    private static final Pattern PLANTUML = Pattern.compile(
            "(?:[A-Za-z0-9 \\u3001-\\u30FF\\u3400-\\u9FFF\\uFF01-\\uFF5E\\x{20000}-\\x{3FFFD}]|<U\\+[0-9A-F]{4,6}>)*+");
    private static final Pattern MARKDOWN = Pattern.compile("(?:[A-Za-z0-9 ]|[^\\x00-\\xA0]|&#\\d+;)*+");
    private static final Pattern OUTLINE = Pattern.compile(
            "(?:[^\\p{Cc}\\xAD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF<]|<U\\+[0-9a-f]+>|<(?!U\\+))*+");
    private static final Pattern JSON = Pattern.compile("\"(?:[^\"\\\\<>&'\\p{Cc}]|\\\\u[0-9a-f]{4})*+\"");

    @Test
    void xmlHoldsEveryCharacter() {
        checkAll(Escaper.XML::escape, XML, EscaperTest::decodeXml);
    }

    @Test
    void dotHoldsEveryCharacter() {
        checkAll(quoted(Escaper.DOT), DOT, EscaperTest::decodeDot);
    }

    @Test
    void dotHtmlHoldsEveryCharacterAndDoublesBackslashes() {
        checkAll(Escaper.DOT_HTML::escape, XML, text -> decodeXml(text).replace("\\\\", "\\"));
    }

    @Test
    void mermaidHoldsEveryCharacter() {
        checkAll(quoted(Escaper.MERMAID), MERMAID, EscaperTest::unquote, HostileNames::asMermaidDrawsIt);
    }

    @Test
    void yamlHoldsEveryCharacter() {
        checkAll(quoted(Escaper.YAML), YAML, text -> decodeNumbers(unquote(text), "\\\\U([0-9a-f]{8})", 16));
    }

    @Test
    void plantUmlHoldsEveryCharacter() {
        checkAll(Escaper.PLANTUML::escape, PLANTUML, text -> decodeNumbers(text, "<U\\+([0-9A-F]{4,6})>", 16));
    }

    @Test
    void markdownHoldsEveryCharacter() {
        checkAll(Escaper.MARKDOWN::escape, MARKDOWN, text -> decodeNumbers(text, "&#(\\d+);", 10));
    }

    @Test
    void outlineHoldsEveryCharacter() {
        checkAll(Escaper.OUTLINE::escape, OUTLINE, text -> decodeNumbers(text, "<U\\+([0-9a-f]+)>", 16));
    }

    @Test
    void jsonHoldsEveryCharacter() {
        checkAll(quoted(Escaper.JSON), JSON, text -> decodeNumbers(unquote(text), "\\\\u([0-9a-f]{4})", 16));
    }

    private static void checkAll(UnaryOperator<String> escaper, Pattern grammar, UnaryOperator<String> decoder) {
        checkAll(escaper, grammar, decoder, SafeText::oneLine);
    }

    private static void checkAll(
            UnaryOperator<String> escaper,
            Pattern grammar,
            UnaryOperator<String> decoder,
            UnaryOperator<String> expected) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            text.append('a').appendCodePoint(c);
            if (c % CHUNK == CHUNK - 1) {
                check(text.append('b').toString(), escaper, grammar, decoder, expected);
                text.setLength(0);
            }
        }
        HostileNames.ALL.forEach(name -> check(name, escaper, grammar, decoder, expected));
    }

    private static void check(
            String text,
            UnaryOperator<String> escaper,
            Pattern grammar,
            UnaryOperator<String> decoder,
            UnaryOperator<String> expected) {
        String escaped = escaper.apply(text);
        if (!grammar.matcher(escaped).matches() || !decoder.apply(escaped).equals(expected.apply(text))) {
            assertThat(escaped)
                    .as("escaped form of %s", text.codePoints().boxed().toList())
                    .matches(grammar);
            assertThat(decoder.apply(escaped)).isEqualTo(expected.apply(text));
        }
    }

    private static UnaryOperator<String> quoted(Escaper escaper) {
        return text -> '"' + escaper.escape(text) + '"';
    }

    private static String unquote(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static String decodeXml(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String decodeDot(String text) {
        Matcher matcher = Pattern.compile("\\\\(.)|&#(\\d+);|&amp;").matcher(unquote(text));
        return matcher.replaceAll(match -> {
            if (match.group(1) != null) {
                return Matcher.quoteReplacement(match.group(1));
            }
            return match.group(2) == null ? "&" : Character.toString(Integer.parseInt(match.group(2)));
        });
    }

    private static String decodeNumbers(String text, String pattern, int radix) {
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), radix))));
    }
}
