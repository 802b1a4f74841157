package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The layouts that come with the library, read once from the table beside this class. */
final class PublishedLayouts {

    static final ImmutableMap<String, DutyListLayout> ALL = read();

    private PublishedLayouts() {}

    private static ImmutableMap<String, DutyListLayout> read() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(PublishedLayouts.class.getResourceAsStream("layouts.csv")),
                StandardCharsets.UTF_8)) {
            return DutyListLayoutReader.read("layouts.csv", text).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
