package org.jiceng.core.internal.input;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a CSV file in UTF-8 as long as no cell is quoted: cut at the commas, with no text made of a cell before
 * it is asked for. At the first line that has a quote, a carriage return of its own, or more bytes or cells than this
 * can hold, {@link #next} ends, and {@link #rest} is for a reader of every CSV file.
 */
final class PlainLines {

    private static final int SIZE = 1 << 16;
    private static final int MAX_CELLS = 64;
    private static final int MAX_SHORT = 256;

    private final InputStream in;
    private final byte[] bytes = new byte[SIZE];
    private final int[] ends = new int[MAX_CELLS];
    private final char[] chars = new char[MAX_SHORT];
    private int limit;
    private boolean exhausted;
    private int start;
    private int following;
    private int cells;
    private long line;

    PlainLines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes to the next line that is not empty.
     *
     * @return whether there is one that can be cut at its commas
     * @throws IOException if the stream throws it
     */
    boolean next() throws IOException {
        do {
            start = following;
            if (!cut()) {
                return false;
            }
            line++;
        } while (cells == 1 && ends[0] == start);
        return true;
    }

    /** Finds the cells of the line at {@code start}. */
    private boolean cut() throws IOException {
        cells = 0;
        int i = start;
        while (true) {
            i = skip(i);
            if (i == limit) {
                i -= refill();
                if (i == limit) {
                    return exhausted && i > start && end(i, i);
                }
                continue;
            }
            byte b = bytes[i];
            if (b == ',') {
                if (cells == MAX_CELLS - 1) {
                    return false;
                }
                ends[cells++] = i;
            } else if (b == '\n') {
                return end(i > start && bytes[i - 1] == '\r' ? i - 1 : i, i + 1);
            } else if (b == '"') {
                return false;
            } else if (b == '\r') {
                i -= i + 1 == limit ? refill() : 0;
                if (i + 1 == limit || bytes[i + 1] != '\n') {
                    return false;
                }
            }
            i++;
        }
    }

    /** Returns the next place from {@code i} on at which there may be something else than text: a comma or below. */
    private int skip(int i) {
        int next = i;
        while (next < limit && (bytes[next] & 0xFF) > ',') {
            next++;
        }
        return next;
    }

    private boolean end(int end, int next) {
        ends[cells++] = end;
        following = next;
        return true;
    }

    /** Moves the line to the front and reads on. Returns by how much it moved. */
    @CanIgnoreReturnValue
    private int refill() throws IOException {
        int moved = start;
        if (moved > 0) {
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            limit -= moved;
            start = 0;
            for (int i = 0; i < cells; i++) {
                ends[i] -= moved;
            }
        }
        while (limit < SIZE && !exhausted) {
            int read = in.read(bytes, limit, SIZE - limit);
            exhausted = read < 0;
            limit += Math.max(0, read);
        }
        return moved;
    }

    /** Passes over a byte order mark at the very beginning, before the first line. */
    void skipByteOrderMark() throws IOException {
        refill();
        if (limit >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            following = 3;
        }
    }

    /** Returns whether {@link #next} ended because there is no more line. */
    boolean isFinished() {
        return exhausted && start == limit;
    }

    /** Returns the text from the line on at which {@link #next} ended. */
    Reader rest() {
        return new InputStreamReader(
                new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOfRange(bytes, start, limit)), in),
                StandardCharsets.UTF_8);
    }

    /** Returns how many lines were gone through, which is the number of the line that was cut. */
    long line() {
        return line;
    }

    /** Returns how many cells the line has. */
    int cells() {
        return cells;
    }

    /** Returns the cells of the line as texts. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    private int from(int cell) {
        return cell == 0 ? start : ends[cell - 1] + 1;
    }

    /** Returns how many bytes a cell has. */
    int length(int cell) {
        return ends[cell] - from(cell);
    }

    /** Returns a cell as a text. */
    String text(int cell) {
        int decoded = length(cell) <= MAX_SHORT ? decode(from(cell), ends[cell]) : -1;
        return decoded < 0
                ? new String(bytes, from(cell), length(cell), StandardCharsets.UTF_8)
                : new String(chars, 0, decoded);
    }

    /**
     * Decodes what nearly all names are made of, characters of one and of three bytes. The decoder of everything makes
     * two arrays on its way for each name.
     *
     * @return how many characters were decoded, or -1 for bytes that the decoder of everything must look at
     */
    private int decode(int from, int to) {
        int size = 0;
        int i = from;
        while (i < to) {
            int first = bytes[i];
            if (first >= 0) {
                chars[size++] = (char) first;
                i++;
            } else if ((first & 0xF0) == 0xE0 && i + 2 < to) {
                int second = bytes[i + 1];
                int third = bytes[i + 2];
                char c = (char) ((first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F));
                if ((second & 0xC0) != 0x80 || (third & 0xC0) != 0x80 || c < 0x800 || Character.isSurrogate(c)) {
                    return -1;
                }
                chars[size++] = c;
                i += 3;
            } else {
                return -1;
            }
        }
        return size;
    }

    /**
     * Returns the number that is written with {@code digits} digits and nothing else, up to 18; -1 for another cell.
     */
    long number(int cell, int digits) {
        int from = from(cell);
        if (ends[cell] - from != digits) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
