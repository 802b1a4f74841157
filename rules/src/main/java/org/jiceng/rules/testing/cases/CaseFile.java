package org.jiceng.rules.testing.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.SourceLocation;

/**
 * The text of a file as spreadsheets save it: UTF-8 with or without a byte order mark, UTF-16 with one, or else
 * GB18030, with a comma, a semicolon or a tab between cells.
 */
final class CaseFile {

    /** At most this many bytes are read. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final String CHINESE_CHARSET = "GB18030";
    private static final String SEPARATORS = ",;\t";

    private CaseFile() {}

    /** Returns the text of a stream, or adds a finding where it is too long or in no known encoding. */
    static Optional<String> text(String file, InputStream stream, Findings.Builder findings) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            findings.add(CaseText.error(
                    "CASE-FILE",
                    SourceLocation.file(file),
                    CaseText.text("file.tooLong", Integer.toString(MAX_BYTES / 1024 / 1024))));
            return Optional.empty();
        }
        Optional<String> text = decoded(bytes);
        if (text.isEmpty()) {
            findings.add(CaseText.error("CASE-FILE", SourceLocation.file(file), CaseText.text("file.encoding")));
        }
        return text;
    }

    private static Optional<String> decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> Charset.isSupported(CHINESE_CHARSET)
                        ? decoded(bytes, Charset.forName(CHINESE_CHARSET))
                        : Optional.empty());
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns what stands between the cells of the first line: the most frequent of the three outside quotes. */
    static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            int index = SEPARATORS.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (index >= 0 && !quoted) {
                counts[index]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return SEPARATORS.charAt(best);
    }
}
