package org.jiceng.benchmarks.diagram;

import com.google.common.collect.ImmutableList;
import com.structurizr.Workspace;
import com.structurizr.export.dot.DOTExporter;
import com.structurizr.model.SoftwareSystem;
import com.structurizr.view.SystemLandscapeView;
import guru.nidi.graphviz.attribute.Label;
import guru.nidi.graphviz.model.Factory;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.nio.DefaultAttribute;
import org.jiceng.core.diagram.Diagram;
import org.jiceng.core.diagram.DiagramNode;
import org.jiceng.core.diagram.DotRenderer;
import org.jiceng.core.diagram.MermaidRenderer;
import org.jiceng.core.diagram.NodeStyle;
import org.jiceng.core.diagram.SvgRenderer;

/** The tools that make a chart of places: each builds its own model of them and writes it out. */
public enum Charting {
    /** Ours, the model only. */
    JICENG_MODEL("Jiceng, model only") {
        @Override
        String draw(ImmutableList<Place> places) {
            return model(places).title();
        }
    },
    /** Ours, DOT. */
    JICENG_DOT("Jiceng DOT") {
        @Override
        String draw(ImmutableList<Place> places) {
            return new DotRenderer().render(model(places));
        }
    },
    /** Ours, Mermaid. */
    JICENG_MERMAID("Jiceng Mermaid") {
        @Override
        String draw(ImmutableList<Place> places) {
            return new MermaidRenderer().render(model(places));
        }
    },
    /** Ours, SVG, with the whole layout. */
    JICENG_SVG("Jiceng SVG with layout") {
        @Override
        String draw(ImmutableList<Place> places) {
            return new SvgRenderer().render(model(places));
        }
    },
    /** Structurizr, DOT. */
    STRUCTURIZR_DOT("Structurizr 5.0.3 DOT") {
        @Override
        String draw(ImmutableList<Place> places) {
            Workspace workspace = new Workspace("组织架构", "");
            List<SoftwareSystem> systems = new ArrayList<>();
            for (Place place : places) {
                SoftwareSystem system = workspace.getModel().addSoftwareSystem(place.name());
                systems.add(system);
                if (place.parent() >= 0) {
                    systems.get(place.parent()).uses(system, "下辖");
                }
            }
            SystemLandscapeView view = workspace.getViews().createSystemLandscapeView("landscape", "组织架构");
            view.addAllElements();
            return new DOTExporter().export(view).getDefinition();
        }
    },
    /** graphviz-java, DOT. */
    GRAPHVIZ_JAVA("graphviz-java DOT") {
        @Override
        String draw(ImmutableList<Place> places) {
            MutableGraph graph = Factory.mutGraph("组织架构").setDirected(true);
            List<MutableNode> nodes = new ArrayList<>();
            for (Place place : places) {
                MutableNode node = Factory.mutNode(place.id()).add(Label.of(place.name()));
                nodes.add(node);
                graph.add(node);
                if (place.parent() >= 0) {
                    nodes.get(place.parent()).addLink(node);
                }
            }
            return graph.toString();
        }
    },
    /** JGraphT, DOT. */
    JGRAPHT("JGraphT DOT") {
        @Override
        String draw(ImmutableList<Place> places) {
            Graph<Place, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
            for (Place place : places) {
                graph.addVertex(place);
                if (place.parent() >= 0) {
                    graph.addEdge(places.get(place.parent()), place);
                }
            }
            org.jgrapht.nio.dot.DOTExporter<Place, DefaultEdge> exporter =
                    new org.jgrapht.nio.dot.DOTExporter<>(Place::id);
            exporter.setVertexAttributeProvider(
                    place -> Map.of("label", DefaultAttribute.createAttribute(place.name())));
            StringWriter out = new StringWriter();
            exporter.exportGraph(graph, out);
            return out.toString();
        }
    };

    private final String title;

    Charting(String title) {
        this.title = title;
    }

    /** Returns the text of the chart. */
    abstract String draw(ImmutableList<Place> places);

    /** Returns what the row of the table is called. */
    public String title() {
        return title;
    }

    static Diagram model(ImmutableList<Place> places) {
        Diagram.Builder diagram = Diagram.builder().title("组织架构");
        for (Place place : places) {
            diagram.addNode(DiagramNode.builder()
                    .key(place.id())
                    .label(place.name())
                    .parent(
                            place.parent() < 0
                                    ? Optional.empty()
                                    : Optional.of(places.get(place.parent()).id()))
                    .style(NodeStyle.GOVERNMENT)
                    .build());
        }
        return diagram.build();
    }
}
