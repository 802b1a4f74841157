package org.jiceng.core.diagram;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of a page that are the same for every chart: script, style, and the policy that allows these two alone. */
final class PageParts {

    static final String SCRIPT = read("page.js");
    static final String STYLE = read("page.css");
    static final String POLICY = "default-src 'none'; script-src " + hash(SCRIPT) + "; style-src " + hash(STYLE)
            + "; base-uri 'none'; form-action 'none'";

    private PageParts() {}

    private static String read(String name) {
        try (InputStream stream = PageParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("file of the library must be there, but '" + name + "' is missing");
            }
            return new String(ByteStreams.toByteArray(stream), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "'sha256-" + BaseEncoding.base64().encode(hash) + "'";
    }
}
