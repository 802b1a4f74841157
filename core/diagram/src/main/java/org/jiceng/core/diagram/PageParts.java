package org.jiceng.core.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The parts of a page that are the same for every chart: script, style, and the policy that allows these two alone. */
final class PageParts {

    static final String SCRIPT = read("page.js");
    static final String STYLE = read("page.css");

    /**
     * The hashes are those of the two files, as a test makes sure. To compute them would take a fresh process longer
     * than to write the page.
     */
    static final String POLICY = "default-src 'none'; script-src 'sha256-ITwIHzX5ZpeR1P2W7z+3TuAeJNO6voo2C5OS6DPJtjM=';"
            + " style-src 'sha256-gI+K+8jm6r2BYii/9vYKKIFcywQyqop3MPN2nCwWazQ='; base-uri 'none'; form-action 'none'";

    private PageParts() {}

    private static String read(String name) {
        try (InputStream stream = PageParts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("file of the library must be there, but '" + name + "' is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
