package org.jiceng.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which jars a user of a peer gets, read from Maven's verbose tree of the dependencies of this module. */
final class ClassPaths {

    private static final Pattern LINE = Pattern.compile("^([ |+\\\\-]*)\\(?([^:( ]+):([^: ]+):([^: ]+):([^ )]+)");
    private static final int INDENT = 3;

    private final Map<String, Set<String>> dependencies = new HashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    /** Reads a tree whose files are those of the class path of this process. */
    ClassPaths(Path tree) {
        try {
            Deque<String> path = new ArrayDeque<>();
            for (String line : Files.readAllLines(tree)) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.find() && !line.contains(":test")) {
                    int depth = matcher.group(1).length() / INDENT;
                    while (path.size() > depth) {
                        path.pop();
                    }
                    String artifact = matcher.group(2) + ":" + matcher.group(3);
                    if (!path.isEmpty()) {
                        dependencies
                                .computeIfAbsent(path.peek(), key -> new LinkedHashSet<>())
                                .add(artifact);
                    }
                    path.push(artifact);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            files.put(key(Path.of(entry)), Path.of(entry));
        }
    }

    /** Jars lie in a folder of their version, in one of their artifact; those of this build next to their classes. */
    private static String key(Path file) {
        String name = file.getFileName().toString();
        int version = 0;
        while (version < name.length()
                && !(name.charAt(version) == '-' && Character.isDigit(name.charAt(version + 1)))) {
            version++;
        }
        return name.substring(0, version);
    }

    /** Returns the jars of artifacts and of everything that they need. */
    List<Path> of(Collection<String> artifacts) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(artifacts);
        while (!open.isEmpty()) {
            String artifact = open.pop();
            if (found.add(artifact)) {
                open.addAll(dependencies.getOrDefault(artifact, Set.of()));
            }
        }
        List<Path> paths = new ArrayList<>();
        for (String artifact : found) {
            Path file = files.get(artifact.substring(artifact.indexOf(':') + 1));
            if (file != null) {
                paths.add(file);
            }
        }
        return paths;
    }

    /** Returns the classes of this module. */
    Path own() {
        return files.values().iterator().next();
    }

    /** Returns the whole class path of this process. */
    List<Path> all() {
        return List.copyOf(files.values());
    }

    /** Returns how many bytes those jars have together that are of this library. */
    static long ownWeight(Collection<Path> jars) {
        return weight(jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("jiceng-"))
                .toList());
    }

    /** Returns how many bytes the jars have together. */
    static long weight(Collection<Path> jars) {
        return jars.stream().mapToLong(jar -> jar.toFile().length()).sum();
    }
}
