package org.jiceng.core.diagram;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.jiceng.core.relation.RelationKind;

/** Invented charts of the usual sizes: a subdistrict of 60 bodies, a county of some 600 and of some 10,000. */
final class SampleDiagrams {

    private static final ImmutableList<String> OFFICES =
            ImmutableList.of("党政综合办公室", "党群工作办公室", "公共服务办公室", "公共管理办公室", "公共安全办公室", "经济发展办公室", "综合执法办公室", "人大工委办公室");
    private static final ImmutableList<String> CENTERS = ImmutableList.of("党群服务中心", "便民服务中心", "综治中心", "退役军人服务站");
    private static final ImmutableList<String> COMMUNITIES =
            ImmutableList.of("东风社区", "红旗社区", "建设社区", "胜利社区", "新华社区", "和平社区");

    private static final ImmutableList<RelationKind> KINDS = ImmutableList.copyOf(RelationKind.values());
    private static final ImmutableList<NodeStyle> STYLES = ImmutableList.copyOf(NodeStyle.values());

    private SampleDiagrams() {}

    /** A street office with its party committee, the departments above it, and six communities. */
    static Diagram subdistrict() {
        Diagram.Builder chart = Diagram.builder()
                .title("红旗街道组织结构图")
                .subtitle("虚构示例")
                .date(LocalDate.of(2026, 1, 1))
                .source("示例数据，非真实机构");
        chart.addNodes(node("district", "示例区人民政府", NodeStyle.GOVERNMENT));
        chart.addNodes(child("d1", "district", "区公安分局", NodeStyle.DEPARTMENT));
        chart.addNodes(child("d2", "district", "区市场监督管理局", NodeStyle.DEPARTMENT));
        chart.addNodes(child("d3", "district", "区司法局", NodeStyle.DEPARTMENT));
        chart.addNodes(child("d4", "district", "区自然资源和规划局", NodeStyle.DEPARTMENT));
        chart.addNodes(node("party", "中共红旗街道工作委员会", NodeStyle.PARTY));
        chart.addNodes(node("street", "红旗街道办事处", NodeStyle.GOVERNMENT));
        chart.addEdges(DiagramEdge.of("party", RelationKind.LEADS, "street"));
        for (int i = 0; i < OFFICES.size(); i++) {
            chart.addNodes(child("o" + i, "street", OFFICES.get(i), NodeStyle.OFFICE));
        }
        for (int i = 0; i < CENTERS.size(); i++) {
            chart.addNodes(child("c" + i, "street", CENTERS.get(i), NodeStyle.STATION));
        }
        dispatched(chart, "s1", "红旗派出所", "d1");
        dispatched(chart, "s2", "东风警务站", "d1");
        dispatched(chart, "s3", "红旗市场监管所", "d2");
        dispatched(chart, "s4", "红旗司法所", "d3");
        dispatched(chart, "s5", "红旗自然资源所", "d4");
        for (int i = 0; i < COMMUNITIES.size(); i++) {
            community(chart, "m" + i, COMMUNITIES.get(i));
        }
        return chart.build();
    }

    private static void dispatched(Diagram.Builder chart, String key, String label, String department) {
        chart.addNodes(DiagramNode.builder()
                .key(key)
                .label(label)
                .parent("street")
                .style(NodeStyle.STATION)
                .detail("派出机构")
                .build());
        chart.addEdges(DiagramEdge.of(department, RelationKind.DISPATCHES, key));
        chart.addEdges(DiagramEdge.of("street", RelationKind.COORDINATES, key));
    }

    private static void community(Diagram.Builder chart, String key, String name) {
        chart.addNodes(child(key, "street", name + "居民委员会", NodeStyle.COMMITTEE));
        chart.addNodes(child(key + "p", key, name + "党总支", NodeStyle.PARTY));
        chart.addNodes(child(key + "s", key, name + "便民服务站", NodeStyle.STATION));
        for (int grid = 1; grid <= 3; grid++) {
            chart.addNodes(child(key + "g" + grid, key, "第" + "一二三".charAt(grid - 1) + "网格", NodeStyle.GROUP));
        }
        chart.addEdges(DiagramEdge.of("street", RelationKind.GUIDES, key));
    }

    /** A county with townships, each with offices, stations and villages, and departments that dispatch to all. */
    static Diagram county(int townships, int villages) {
        Diagram.Builder chart = Diagram.builder().title("示例县组织结构图").date(LocalDate.of(2026, 1, 1));
        chart.addNodes(node("county", "示例县人民政府", NodeStyle.GOVERNMENT));
        ImmutableList<String> departments = ImmutableList.of("县公安局", "县司法局", "县市场监督管理局");
        for (int i = 0; i < departments.size(); i++) {
            chart.addNodes(child("d" + i, "county", departments.get(i), NodeStyle.DEPARTMENT));
        }
        for (int t = 1; t <= townships; t++) {
            String town = "t" + t;
            chart.addNodes(child(town, "county", "第" + t + "镇人民政府", NodeStyle.GOVERNMENT));
            for (int i = 0; i < 4; i++) {
                chart.addNodes(child(town + "o" + i, town, OFFICES.get(i), NodeStyle.OFFICE));
            }
            for (int i = 0; i < departments.size(); i++) {
                chart.addNodes(child(
                        town + "s" + i, town, departments.get(i).substring(1) + "第" + t + "所", NodeStyle.STATION));
                chart.addEdges(DiagramEdge.of("d" + i, RelationKind.DISPATCHES, town + "s" + i));
            }
            for (int v = 1; v <= villages; v++) {
                chart.addNodes(child(town + "v" + v, town, "第" + v + "村民委员会", NodeStyle.COMMITTEE));
            }
        }
        return chart.build();
    }

    private static DiagramNode node(String key, String label, NodeStyle style) {
        return DiagramNode.of(key, label, style);
    }

    private static DiagramNode child(String key, String parent, String label, NodeStyle style) {
        return DiagramNode.builder()
                .key(key)
                .label(label)
                .parent(parent)
                .style(style)
                .build();
    }

    /** Two roots with a relation of each kind between them. */
    static Diagram allKinds() {
        Diagram.Builder chart = Diagram.builder()
                .title("全部关系")
                .addNodes(node("a", "甲", NodeStyle.GOVERNMENT), node("b", "乙", NodeStyle.STATION));
        for (RelationKind kind : RelationKind.values()) {
            chart.addEdges(DiagramEdge.of("a", kind, "b"));
        }
        return chart.build();
    }

    /** A random forest with relations between random bodies, up, down and across. */
    static Diagram tangled(long seed) {
        Random random = new Random(seed);
        int size = 30 + random.nextInt(60);
        Diagram.Builder chart = Diagram.builder().title("乱");
        for (int i = 0; i < size; i++) {
            DiagramNode.Builder node = DiagramNode.builder();
            node.key("k" + i).label("机构".repeat(1 + random.nextInt(9)) + i);
            node.style(STYLES.get(random.nextInt(STYLES.size())));
            if (random.nextInt(4) == 0) {
                node.detail("第二行").badge("良好");
            }
            if (i > 0 && random.nextInt(12) > 0) {
                node.parent("k" + random.nextInt(1 + i / 2));
            }
            chart.addNodes(node.build());
        }
        for (int i = 0; i < size; i++) {
            int from = random.nextInt(size);
            int to = (from + 1 + random.nextInt(size - 1)) % size;
            RelationKind kind = KINDS.get(random.nextInt(KINDS.size()));
            chart.addEdges(DiagramEdge.of("k" + from, kind, "k" + to));
        }
        return chart.build();
    }

    /** Returns how many lines differ at most when one leaf is put before, between or behind its siblings. */
    static long changedLines(DiagramRenderer renderer) {
        return Stream.of("m2", "m2g1", "m2g2", "m2g3")
                .mapToLong(before -> changedLines(renderer, before))
                .max()
                .orElseThrow();
    }

    private static long changedLines(DiagramRenderer renderer, String behind) {
        Diagram before = subdistrict();
        Diagram.Builder chart = Diagram.builder().from(before).nodes(ImmutableList.of());
        for (DiagramNode node : before.nodes()) {
            chart.addNodes(node);
            if (node.key().equals(behind)) {
                chart.addNodes(child("m2g4", "m2", "第四网格", NodeStyle.GROUP));
            }
        }
        Multiset<String> old =
                HashMultiset.create(renderer.render(before).lines().toList());
        return HashMultiset.create(renderer.render(chart.build()).lines().toList()).stream()
                .filter(line -> !old.remove(line))
                .count();
    }
}
