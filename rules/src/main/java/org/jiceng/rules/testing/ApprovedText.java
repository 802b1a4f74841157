package org.jiceng.rules.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that somebody read and approved once, in a file (已认可文本). With the system property {@code jiceng.approve} set
 * to {@code true} the file is written instead of compared.
 */
final class ApprovedText {

    private static final String SWITCH = "jiceng.approve";

    private ApprovedText() {}

    /** Returns the whole text with the lines that differ marked, or empty where the file has the same text. */
    static Optional<String> difference(Path file, String text) {
        try {
            if (Boolean.getBoolean(SWITCH)) {
                Path folder = file.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.writeString(file, text + "\n");
                return Optional.empty();
            }
            List<String> approved = Files.exists(file) ? Files.readAllLines(file) : List.of();
            List<String> lines = text.lines().toList();
            return approved.equals(lines) ? Optional.empty() : Optional.of(marked(approved, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String marked(List<String> approved, List<String> lines) {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < Math.max(approved.size(), lines.size()); i++) {
            String was = i < approved.size() ? approved.get(i) : "";
            String is = i < lines.size() ? lines.get(i) : "";
            if (was.equals(is)) {
                marked.add("  " + is);
            } else {
                if (i < approved.size()) {
                    marked.add("- " + was);
                }
                if (i < lines.size()) {
                    marked.add("> " + is);
                }
            }
        }
        return String.join("\n", marked);
    }
}
