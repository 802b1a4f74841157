package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a person uses it in a browser: search, collapse, filters, keyboard, and without JavaScript. */
class HtmlUseTest {

    @TempDir
    Path folder;

    private Browser open() throws IOException {
        return Browser.open(folder, SampleDiagrams.subdistrict().toHtml(), true);
    }

    private static String count(String selector) {
        return "document.querySelectorAll('" + selector + "').length";
    }

    @Test
    void searchesAsOneTypesAndGoesFromHitToHit() throws IOException {
        try (Browser browser = open()) {
            assertThat(browser.says("document.querySelector('.tools').hidden")).isEqualTo("false");
            browser.press("/");
            assertThat(browser.says("document.activeElement.id")).isEqualTo("search");
            browser.type("派出所");
            assertThat(browser.says("document.getElementById('count').textContent"))
                    .isEqualTo("1 个匹配");
            assertThat(browser.says(count("g.node.hit"))).isEqualTo("1");
            assertThat(browser.says("document.querySelector('g.node.hit title').textContent"))
                    .isEqualTo("红旗派出所");
            browser.press("Enter");
            assertThat(browser.says("document.getElementById('count').textContent"))
                    .isEqualTo("1 / 1");
            assertThat(browser.says(count("g.node.at, li.at"))).isEqualTo("2");
            browser.press("Escape");
            assertThat(browser.says("document.getElementById('search').value + '.'"))
                    .isEqualTo(".");
            assertThat(browser.says(count("g.node.hit"))).isEqualTo("0");
        }
    }

    @Test
    void closesAndOpensBranches() throws IOException {
        try (Browser browser = open()) {
            String all = browser.says(count(".outline details"));
            assertThat(browser.says(count(".outline details[open]"))).isEqualTo(all);
            browser.click("#close");
            assertThat(browser.says(count(".outline details[open]"))).isEqualTo("0");
            browser.click(".outline summary");
            assertThat(browser.says(count(".outline details[open]"))).isEqualTo("1");
            browser.click("#open");
            assertThat(browser.says(count(".outline details[open]"))).isEqualTo(all);
        }
    }

    @Test
    void filtersByKindOfBodyAndOfRelation() throws IOException {
        try (Browser browser = open()) {
            browser.click("input[name=relation][value=DISPATCHES]");
            assertThat(browser.says("[...document.querySelectorAll('.net.gone')].map(n => n.dataset.kind).join()"))
                    .matches("DISPATCHES(,DISPATCHES)*");
            assertThat(browser.says(count(".net[data-kind=DISPATCHES]:not(.gone)")))
                    .isEqualTo("0");
            assertThat(browser.says(count(".net[data-kind=GUIDES].gone"))).isEqualTo("0");
            assertThat(browser.says(count(".relations li.gone"))).isEqualTo("5");
            browser.click("input[name=relation][value=DISPATCHES]");
            assertThat(browser.says(count(".gone"))).isEqualTo("0");
            String grids = "[...document.querySelectorAll('g.node')]"
                    + ".filter(n => n.querySelector('title').textContent.endsWith('网格'))";
            assertThat(browser.says(grids + ".length")).isEqualTo("18");
            browser.click("label:has(input[name=kind]):last-of-type");
            assertThat(browser.says(grids + ".every(n => n.classList.contains('off'))"))
                    .isEqualTo("true");
            assertThat(browser.says(count("g.node.off"))).isEqualTo("18");
            assertThat(browser.says(count(".outline li.off"))).isEqualTo("18");
        }
    }

    @Test
    void worksWithTheKeyboardAlone() throws IOException {
        try (Browser browser = open()) {
            browser.says("document.querySelector('.outline summary').focus()");
            String at = "document.activeElement.querySelector('b').textContent";
            assertThat(browser.says(at)).isEqualTo("示例区人民政府");
            browser.press("ArrowDown");
            assertThat(browser.says(at)).isEqualTo("区公安分局");
            browser.press("ArrowLeft");
            assertThat(browser.says(at)).isEqualTo("示例区人民政府");
            browser.press("ArrowLeft");
            assertThat(browser.says("document.activeElement.parentElement.open"))
                    .isEqualTo("false");
            browser.press("ArrowDown");
            assertThat(browser.says(at)).isEqualTo("中共红旗街道工作委员会");
            browser.press("ArrowUp");
            browser.press("ArrowRight");
            assertThat(browser.says("document.activeElement.parentElement.open"))
                    .isEqualTo("true");
        }
    }

    @Test
    void runsNoScriptButItsOwn() throws IOException {
        try (Browser browser = Browser.open(folder, HostileNames.diagram().toHtml(), true)) {
            browser.says("(e => (e.textContent = 'window.foreign = 1', document.body.append(e)))"
                    + "(document.createElement('script'))");
            assertThat(browser.says("window.foreign")).isEqualTo("undefined");
            assertThat(browser.says("document.querySelector('.tools').hidden")).isEqualTo("false");
        }
    }

    @Test
    void withoutJavaScriptItIsAnOutlineThatOpensAndCloses() throws IOException {
        try (Browser browser = Browser.open(folder, SampleDiagrams.subdistrict().toHtml(), false)) {
            assertThat(browser.says("document.querySelector('.tools').hidden")).isEqualTo("true");
            String open = browser.says(count(".outline details[open]"));
            browser.click(".outline summary");
            assertThat(browser.says(count(".outline details[open]")))
                    .isEqualTo(Integer.toString(Integer.parseInt(open) - 1));
            assertThat(browser.says(count(".outline b"))).isEqualTo("60");
        }
    }
}
