package org.jiceng.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes several files, all of them or none half: each is written beside its place and then moved into it. */
final class OutputFolder {

    private OutputFolder() {}

    static void write(Path folder, ImmutableMap<String, String> files) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path temporary = folder.resolve(file.getKey() + ".part");
                written.put(temporary, folder.resolve(file.getKey()));
                Files.writeString(temporary, file.getValue(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path temporary : written.keySet()) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}
