package org.jiceng.benchmarks.division;

import cn.hutool.core.lang.tree.Tree;
import cn.hutool.core.lang.tree.TreeNode;
import cn.hutool.core.lang.tree.TreeUtil;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jiceng.core.division.DivisionTableReader;

/** The ways to bring a table of places into memory. Each returns what its user would keep. */
public enum Loading {
    /** The floor: unzip and decode, keep nothing. */
    READ_AND_DECODE("read and decode (the floor)") {
        @Override
        public Object load(Path file) throws IOException {
            try (BufferedReader reader = new BufferedReader(open(file))) {
                char[] buffer = new char[1 << 16];
                long total = 0;
                for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                    total += n;
                }
                return total;
            }
        }

        @Override
        public long size(Object loaded) {
            return (Long) loaded;
        }
    },
    /** What most programs do: each row an array of text under its code. */
    MAP("FastCSV into a HashMap<String, String[]>") {
        @Override
        public Object load(Path file) throws IOException {
            return map(file);
        }

        @Override
        public long size(Object loaded) {
            return ((Map<?, ?>) loaded).size();
        }
    },
    /** The map, and a tree of it by hutool. */
    MAP_AND_TREE("that map and hutool TreeUtil.build") {
        @Override
        public Object load(Path file) throws IOException {
            Map<String, String[]> map = map(file);
            List<TreeNode<String>> nodes = new ArrayList<>(map.size());
            map.forEach((code, row) ->
                    nodes.add(new TreeNode<>(code, row[2].isEmpty() ? "0" : row[2], row[1], nodes.size())));
            return new Object[] {map, TreeUtil.build(nodes, "0")};
        }

        @Override
        public long size(Object loaded) {
            long size = 0;
            for (Object root : (List<?>) ((Object[]) loaded)[1]) {
                size += count((Tree<?>) root);
            }
            return size;
        }
    },
    /** The map, and its edges as an immutable graph of Guava. */
    MAP_AND_GRAPH("that map and Guava ImmutableGraph") {
        @Override
        public Object load(Path file) throws IOException {
            Map<String, String[]> map = map(file);
            ImmutableGraph.Builder<String> graph = GraphBuilder.directed().immutable();
            map.forEach((code, row) -> {
                graph.addNode(code);
                if (!row[2].isEmpty() && !row[2].equals(code)) {
                    graph.putEdge(row[2], code);
                }
            });
            return new Object[] {map, graph.build()};
        }

        @Override
        public long size(Object loaded) {
            return ((ImmutableGraph<?>) ((Object[]) loaded)[1]).nodes().size();
        }
    },
    /** Ours, half the way: typed rows, checked, indexed by code. */
    JICENG_TABLE("Jiceng division table") {
        @Override
        public Object load(Path file) {
            return reader().read(file).value();
        }

        @Override
        public long size(Object loaded) {
            return ((org.jiceng.core.division.DivisionTable) loaded).rows().size();
        }
    },
    /** Ours: bodies, classified, in a tree, indexed by id, code and name. */
    JICENG_STRUCTURE("Jiceng structure") {
        @Override
        public Object load(Path file) {
            return reader().read(file).value().toStructure().value();
        }

        @Override
        public long size(Object loaded) {
            return ((org.jiceng.core.structure.GovernanceStructure) loaded).size();
        }
    };

    private final String title;

    Loading(String title) {
        this.title = title;
    }

    /** Loads a file. */
    public abstract Object load(Path file) throws IOException;

    /** Returns how much was loaded: characters for the floor, places for the others. */
    public abstract long size(Object loaded);

    /** Returns what the row of the table is called. */
    public String title() {
        return title;
    }

    private static DivisionTableReader reader() {
        return DivisionTableReader.builder().edition("2023").source("benchmark").build();
    }

    private static Reader open(Path file) throws IOException {
        return new InputStreamReader(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))), StandardCharsets.UTF_8);
    }

    private static Map<String, String[]> map(Path file) throws IOException {
        Map<String, String[]> rows = new HashMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(open(file))) {
            boolean header = true;
            for (CsvRecord row : csv) {
                if (!header) {
                    rows.put(row.getField(0), row.getFields().toArray(new String[0]));
                }
                header = false;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    private static long count(Tree<?> tree) {
        long size = 1;
        if (tree.getChildren() != null) {
            for (Tree<?> child : tree.getChildren()) {
                size += count(child);
            }
        }
        return size;
    }
}
