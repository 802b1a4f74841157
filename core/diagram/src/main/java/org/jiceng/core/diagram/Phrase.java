package org.jiceng.core.diagram;

import java.util.Locale;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.text.Language;
import org.jiceng.core.text.LocalizedText;

/**
 * The few words that a renderer writes around a diagram, with {@code {0}} and {@code {1}} for values.
 *
 * <p>They stand here and not in a resource bundle because to load a bundle takes longer than to write a chart.
 */
enum Phrase {
    LINK_DROPPED(
            "“{0}”的链接已略去：只允许 http、https、mailto 和页内链接",
            "the link of “{0}” was left out: only http, https, mailto and places in the page are allowed"),
    LEGEND("图例", "Legend"),
    DATE("截至 {0}", "as of {0}"),
    SOURCE("来源：{0}", "Source: {0}"),
    NOTE("说明：{0}", "Note: {0}"),
    DESCRIPTION("{0} 个节点，{1} 条关系", "{0} nodes, {1} relations"),
    DESCRIPTION_ROLLED("{0} 个节点代表 {1} 个主体，{2} 条关系", "{0} nodes for {1} bodies, {2} relations"),
    RELATIONS("关系", "Relations"),
    ROLLED_UP("同类已归并：图中 {0} 个节点代表 {1} 个主体", "Alike bodies are rolled up: {0} nodes stand for {1} bodies"),
    ROLLED_UP_INSIDE("归并后位于同一节点内的关系有 {0} 条，未画出", "{0} relations lie inside one node and are not drawn"),
    BELOW("含下属 {0} 个", "{0} below"),
    PAGE("见第 {0} 页", "see page {0}"),
    PAGE_OF("第 {0} 页，共 {1} 页", "page {0} of {1}"),
    OVERVIEW("总图", "Overview"),
    CONTINUED("{0}（续）", "{0} (continued)"),
    CONTINUED_ON("下一页（第 {0} 页）续本页的同级主体", "this row of bodies continues on page {0}"),
    HTML_SEARCH("搜索名称、类别（按 / 键）", "Search names and kinds (press /)"),
    HTML_KINDS("主体", "Bodies"),
    HTML_OPEN("全部展开", "Open all"),
    HTML_CLOSE("全部收起", "Close all"),
    HTML_SIZE("原始大小", "Full size"),
    HTML_PRINT("打印", "Print"),
    HTML_PICTURE("图", "Picture"),
    HTML_OUTLINE("大纲", "Outline"),
    HTML_MATCHES("个匹配", "found");

    private final String chinese;
    private final String english;

    Phrase(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the phrase in both languages with values in it. */
    LocalizedText with(Object... values) {
        return LocalizedText.of(in(Locale.CHINESE, values), in(Locale.ENGLISH, values));
    }

    /** Returns the phrase in a language with values in it. */
    String in(Locale locale, Object... values) {
        String text = Language.of(locale) == Language.ENGLISH ? english : chinese;
        StringBuilder out = new StringBuilder(text.length() + 40);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            Object value = values[text.charAt(open + 1) - '0'];
            String said = value instanceof LocalizedText note ? note.in(locale) : value.toString();
            out.append(text, from, open).append(SafeText.oneLine(said));
            from = open + 3;
        }
        return out.append(text, from, text.length()).toString();
    }
}
