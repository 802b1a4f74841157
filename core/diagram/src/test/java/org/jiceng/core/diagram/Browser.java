package org.jiceng.core.diagram;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.core.diagram.escape.Escaper;

/** A page in Chromium without a window, driven as a person would, over the pipe of its debugging protocol. */
final class Browser implements AutoCloseable {

    private static final String VALUE = "\"value\":\"";

    private final Process process;
    private final OutputStream commands;
    private final InputStream answers;
    private String session = "";
    private int sent;

    private Browser(Process process) {
        this.process = process;
        this.commands = process.getOutputStream();
        this.answers = process.getInputStream();
    }

    /** Opens a page with JavaScript, or without; skips the test where there is no Chromium. */
    static Browser open(Path folder, String html, boolean script) throws IOException {
        assumeTrue(Programs.isInstalled("chromium"), "chromium is not installed, so the page cannot be used here");
        assumeTrue(Programs.isInstalled("sh"), "sh is not installed, so chromium cannot be given a pipe");
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec chromium \"$@\" 3<&0 4>&1 1>&2",
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--remote-debugging-pipe",
                        "--window-size=1400,900",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "about:blank")
                .redirectError(folder.resolve("errors").toFile())
                .start();
        Browser browser = new Browser(process);
        String target = part(browser.call("Target.createTarget", "\"url\":\"about:blank\""), "targetId");
        browser.session = part(
                browser.call("Target.attachToTarget", "\"flatten\":true,\"targetId\":\"" + target + '"'), "sessionId");
        if (!script) {
            browser.call("Emulation.setScriptExecutionDisabled", "\"value\":true");
        }
        browser.call("Page.navigate", "\"url\":" + quoted(page.toUri().toString()));
        for (int i = 0;
                i < 200
                        && !browser.says(
                                        "document.readyState == 'complete' && document.querySelectorAll('li').length > 0")
                                .equals("true");
                i++) {
            pause();
        }
        return browser;
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String part(String answer, String name) {
        Matcher found = Pattern.compile('"' + name + "\":\"([^\"]+)\"").matcher(answer);
        if (!found.find()) {
            throw new AssertionError("no " + name + " in " + answer);
        }
        return found.group(1);
    }

    /** Sends one command and returns its answer, leaving out what the browser tells unasked. */
    private String call(String method, String parameters) throws IOException {
        sent++;
        String of = session.isEmpty() ? "" : ",\"sessionId\":\"" + session + '"';
        String command =
                "{\"id\":" + sent + ",\"method\":\"" + method + "\",\"params\":{" + parameters + '}' + of + '}';
        commands.write((command + '\0').getBytes(StandardCharsets.UTF_8));
        commands.flush();
        while (true) {
            String answer = next();
            if (answer.startsWith("{\"id\":" + sent + ',')) {
                return answer;
            }
        }
    }

    private String next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int c = answers.read(); c != 0; c = answers.read()) {
            if (c < 0) {
                throw new AssertionError("chromium ended: " + bytes.toString(StandardCharsets.UTF_8));
            }
            bytes.write(c);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Returns the value of an expression in the page as text. */
    String says(String expression) throws IOException {
        return value("String(" + expression + ")");
    }

    /** Returns what a promise in the page comes to, a text. */
    String waitFor(String promise) throws IOException {
        return value(promise);
    }

    private String value(String expression) throws IOException {
        String asked = "\"returnByValue\":true,\"awaitPromise\":true,\"expression\":" + quoted(expression);
        String answer = call("Runtime.evaluate", asked);
        int start = answer.indexOf(VALUE) + VALUE.length();
        if (start < VALUE.length()) {
            throw new AssertionError(expression + " gave " + answer);
        }
        int end = start;
        while (answer.charAt(end) != '"') {
            end += answer.charAt(end) == '\\' ? 2 : 1;
        }
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(answer.substring(start, end))
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }

    /** Presses a key. */
    void press(String key) throws IOException {
        String text = key.length() == 1 ? ",\"text\":\"" + key + '"' : "";
        int code = switch (key) {
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "ArrowLeft" -> 37;
            case "ArrowUp" -> 38;
            case "ArrowRight" -> 39;
            case "ArrowDown" -> 40;
            default -> 0;
        };
        String said = "\"key\":\"" + key + "\",\"code\":\"" + key + "\",\"windowsVirtualKeyCode\":" + code;
        call(
                "Input.dispatchKeyEvent",
                "\"type\":\"" + (text.isEmpty() ? "rawKeyDown" : "keyDown") + "\"," + said + text);
        call("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + said);
    }

    /** Types a text into what has the focus. */
    void type(String text) throws IOException {
        call("Input.insertText", "\"text\":" + quoted(text));
    }

    /** Clicks in the middle of the first element that a selector finds. */
    void click(String selector) throws IOException {
        String element = "document.querySelector(" + quoted(selector).replace('"', '`') + ')';
        String place = says("(r => Math.round(r.x + Math.min(r.width, 40) / 2) + ',' + Math.round(r.y + r.height / 2))("
                + "(" + element + ".scrollIntoView({block: `center`}), " + element + ".getBoundingClientRect()))");
        String at = "\"button\":\"left\",\"clickCount\":1,\"x\":" + place.replace(",", ",\"y\":");
        call("Input.dispatchMouseEvent", "\"type\":\"mousePressed\"," + at);
        call("Input.dispatchMouseEvent", "\"type\":\"mouseReleased\"," + at);
    }

    @Override
    public void close() throws IOException {
        session = "";
        call("Browser.close", "");
        commands.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String quoted(String text) {
        return '"' + Escaper.JSON.escape(text) + '"';
    }
}
