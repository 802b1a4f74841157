package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.core.internal.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlRendererTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @TempDir
    Path folder;

    /** Returns the page as Chromium has it after its script ran. */
    private String open(Diagram diagram, String address) throws IOException {
        return openPage(diagram.toHtml(), address);
    }

    private String openPage(String html, String address) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        List<String> arguments = new ArrayList<>(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=4000"));
        arguments.add("--dump-dom");
        arguments.add(page.toUri() + address);
        return Programs.run(folder, "", "chromium", arguments.toArray(String[]::new));
    }

    private static List<String> all(String text, String regex) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String plain(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&");
    }

    @Test
    void chromiumReadsHostileNamesBackAndRunsNothingOfThem() throws IOException {
        Diagram diagram = HostileNames.diagram();
        String dom = open(diagram, "");
        assertThat(all(dom, "<b>(.*?)</b>").stream().map(HtmlRendererTest::plain))
                .containsExactlyElementsOf(inTreeOrder(diagram));
        assertThat(all(dom, "(<g class=\"node[ \"])")).hasSize(diagram.nodes().size());
        assertThat(all(dom, "(<g class=\"relation[ \"])"))
                .hasSize(diagram.edges().size());
        assertThat(dom).contains("<div class=\"tools\" role=\"search\">");
        assertThat(all(dom, "(<script)")).hasSize(2);
    }

    private static List<String> inTreeOrder(Diagram diagram) {
        List<String> labels = new ArrayList<>();
        diagram.roots().forEach(root -> addBranch(diagram, root, labels));
        return labels;
    }

    private static void addBranch(Diagram diagram, DiagramNode node, List<String> labels) {
        labels.add(SafeText.oneLine(node.label()));
        diagram.childrenOf(node.key()).forEach(child -> addBranch(diagram, child, labels));
    }

    @Test
    void findsByNameAndKindAndCountsTheHits() throws IOException {
        String dom = open(SampleDiagrams.subdistrict(), "#q=%E7%BD%91%E6%A0%BC");
        assertThat(all(dom, "<g class=\"node ([a-z ]*)\"")).hasSize(18).contains("hit at");
        assertThat(all(dom, "<output id=\"count\">(.*?)</output>")).containsExactly("1 / 18");
    }

    @Test
    void isAnOutlineWithoutJavaScript() throws IOException {
        String page = SampleDiagrams.subdistrict().toHtml();
        String dom = openPage(page.replaceAll("(?s)<script.*?</script>", ""), "");
        assertThat(dom).contains("role=\"search\" hidden=\"\"").doesNotContain("<script");
        assertThat(all(dom, "(<details open)")).hasSizeGreaterThan(5);
        assertThat(all(dom, "<b>(.*?)</b>")).hasSize(60).contains("红旗派出所");
        assertThat(all(dom, "<li data-kind=\"([A-Z]+)\">")).hasSize(17);
    }

    @Test
    void allowsItsOwnScriptAndStyleByTheirHashesAndNothingElse() {
        String page = SampleDiagrams.subdistrict().toHtml();
        String script = all(page, "<script>(.*?)</script>").get(0);
        String style = all(page, "<style>(.*?)</style>").get(0);
        assertThat(all(page, "Content-Security-Policy\" content=\"(.*?)\""))
                .containsExactly("default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page).doesNotContain(" style=\"", " onclick=", "javascript:").doesNotContainPattern("\\ssrc=");
    }

    private static String hash(String text) {
        byte[] bytes = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "sha256-" + Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void noNameEndsTheDataOrTheScript() {
        String page = HostileNames.diagram().toHtml();
        String data = all(page, "id=\"data\">(.*?)</script>").get(0);
        assertThat(data).doesNotContain("<", ">", "&").endsWith("]}");
        assertThat(data.lines()).hasSize(HostileNames.ALL.size() + 3);
    }

    @Test
    void hasAFilterForEachKindDrawn() {
        String page = SampleDiagrams.subdistrict().toHtml();
        assertThat(all(page, "name=\"relation\" value=\"(.*?)\""))
                .containsExactly("LEADS", "GUIDES", "DISPATCHES", "COORDINATES");
        assertThat(all(page, "name=\"kind\" value=\"(.*?)\"")).hasSize(7);
        assertThat(new HtmlRenderer().render(SampleDiagrams.subdistrict(), Locale.ENGLISH))
                .contains("<html lang=\"en\">", "Open all", "Search names");
    }
}
