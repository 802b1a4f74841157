package org.jiceng.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;

/** The input files: those that the program brings, or those of a folder that the user names. */
final class InputFiles {

    private final Optional<Path> folder;
    private final Findings.Builder findings = Findings.builder();

    InputFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Reads a file with one of the library's readers.
     *
     * @param name the name of the file in its folder
     * @param reader takes the name for findings and the text
     * @return what could be read
     * @throws InputException if the file is missing, or has an error; all errors of the file are in it
     */
    <T> T read(String name, BiFunction<String, Reader, WithFindings<T>> reader) throws InputException {
        return value(reader.apply(shown(name), open(name)));
    }

    /** Returns the text of a file. */
    Reader open(String name) throws InputException {
        try {
            return new StringReader(text(name));
        } catch (CharacterCodingException e) {
            throw new InputException(shown(name) + ": file must be UTF-8", e);
        } catch (IOException e) {
            throw new InputException(shown(name) + ": file does not exist or cannot be read", e);
        }
    }

    /** Returns what findings call a file. */
    String shown(String name) {
        return folder.map(path -> path.resolve(name).toString()).orElse(name);
    }

    /** Returns what was read if it has no error, and keeps the other findings. */
    <T> T value(WithFindings<T> read) throws InputException {
        if (read.findings().hasErrors()) {
            throw new InputException(read.findings());
        }
        findings.addAll(read.findings());
        return read.value();
    }

    private String text(String name) throws IOException {
        try (InputStream bytes = bytes(name);
                Reader reader = new InputStreamReader(
                        bytes, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
            }
            return text.toString();
        }
    }

    private InputStream bytes(String name) throws IOException {
        if (folder.isPresent()) {
            return Files.newInputStream(folder.get().resolve(name));
        }
        InputStream bytes = InputFiles.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new IOException("no resource " + name);
        }
        return bytes;
    }

    /** Returns what was noticed in the files read so far and is no error. */
    Findings findings() {
        return findings.build();
    }
}
