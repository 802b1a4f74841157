package org.jiceng.core.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jiceng.core.internal.SafeText;
import org.jiceng.core.relation.RelationKind;

/** Names that break charts elsewhere: they end strings, start directives, look like mark-up, or hold odd characters. */
final class HostileNames {

    static final ImmutableList<String> ALL = ImmutableList.of(
            "红旗村（东）",
            "红旗村东",
            "\"",
            "''",
            "a\"b",
            "a'b",
            "ends in \\",
            "\\",
            "\\\\\"",
            "\\N and \\G",
            "line\nbreak",
            "line\r\nbreak",
            "tab\tbed",
            "sep\u2028arator",
            "next\u0085line",
            "<script>alert(1)</script>",
            "</svg><svg onload=alert(1)>",
            "</text></title>",
            "<b>bold</b>",
            "<!-- comment -->",
            "]]>-->",
            "<![CDATA[x]]>",
            "&amp;",
            "&lt;b&gt;",
            "&#60;",
            "#60;",
            "#quot;",
            "&",
            ";",
            "a;b",
            "end",
            "END",
            "graph",
            "subgraph",
            "click n1 callback",
            "default",
            "style",
            "class",
            "%%{init: {'theme':'dark'}}%%",
            "%% comment",
            "---",
            "title: x",
            "@enduml",
            "@startuml",
            "!include http://example.org/x",
            "%date()",
            "%version()",
            "${x}",
            "{{x}}",
            "#{x}",
            "`code`",
            "**bold** _it_",
            "[link](javascript:alert(1))",
            "1. first",
            "- item",
            "n1 --> n2",
            "n1 -> n2;",
            "|pipe|",
            "[\"box\"]",
            "(\"round\")",
            "{\"rhombus\"}",
            ":::danger",
            "o--o",
            "x--x",
            "A & B",
            "\uD842\uDFB7野家村",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67家庭",
            "e\u0301te\u0301",
            "rtl \u202Eoverride\u202C end",
            "zero\u200Bwidth",
            "bom\uFEFFmark",
            "nul\u0000char",
            "bell\u0007",
            "escape\u001B[31m",
            "lone \uD800 high",
            "lone \uDC00 low",
            "ends lone \uD83D",
            "non\uFFFEchar",
            "c1\u009Bcontrol",
            "  spaces  around  ",
            "nbsp\u00A0here",
            "ﬂ°°35¶ß",
            "十二个字以上的一个很长很长的机构名称（加挂牌子：综合行政执法大队、应急管理站）",
            "https://example.org/a?b=c&d=e#f");

    private static final ImmutableList<RelationKind> KINDS = ImmutableList.copyOf(RelationKind.values());

    private HostileNames() {}

    /**
     * A chain of three levels of all these names, with each name as the text of a relation too; keys are hostile too.
     */
    static Diagram diagram() {
        Diagram.Builder chart = Diagram.builder()
                .title("</title>\"'\\ --- %%{init}%%")
                .subtitle("a\nb</svg>")
                .source("\\\" <b>&");
        chart.addNodes(DiagramNode.of("root", "根", NodeStyle.GOVERNMENT));
        for (int i = 0; i < ALL.size(); i++) {
            chart.addNodes(DiagramNode.builder()
                    .key(key(i))
                    .label(ALL.get(i))
                    .tooltip(ALL.get(i))
                    .parent(i % 3 == 0 ? "root" : key(i - 1))
                    .build());
            chart.addEdges(DiagramEdge.builder()
                    .source("root")
                    .kind(KINDS.get(i % KINDS.size()))
                    .target(key(i))
                    .text(ALL.get(i))
                    .build());
        }
        return chart.build();
    }

    /** The same names so many times over, below one root. */
    static Diagram repeated(int times) {
        Diagram.Builder chart =
                Diagram.builder().title("多").addNodes(DiagramNode.of("root", "根", NodeStyle.GOVERNMENT));
        for (int i = 0; i < times * ALL.size(); i++) {
            chart.addNodes(DiagramNode.builder()
                    .key("k" + i)
                    .label(ALL.get(i % ALL.size()))
                    .parent("root")
                    .build());
        }
        return chart.build();
    }

    static String key(int i) {
        return ALL.get(i) + "|" + i;
    }

    /**
     * Returns a label as Mermaid draws it: it has no written form of these that it draws, so they stand in their
     * full-width form, its own two signs in others, and marks that are not seen are named.
     */
    static String asMermaidDrawsIt(String label) {
        String line = SafeText.oneLine(label)
                .replace('"', '＂')
                .replace('#', '＃')
                .replace('`', '｀')
                .replace('{', '｛')
                .replace('&', '＆')
                .replace('<', '＜')
                .replace('>', '＞')
                .replace('\\', '＼')
                .replace("ﬂ", "fl")
                .replace('¶', '⁋');
        return Pattern.compile("[\\xAD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\x{E0000}-\\x{E0FFF}]")
                .matcher(line)
                .replaceAll(mark ->
                        String.format(Locale.ROOT, "＜U+%04x＞", mark.group().codePointAt(0)));
    }
}
