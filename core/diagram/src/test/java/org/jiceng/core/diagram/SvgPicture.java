package org.jiceng.core.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a picture shows, read back from its XML: boxes, their keys, lines, and the names on lines. */
record SvgPicture(
        Document document, Rect page, List<Rect> boxes, List<String> keys, List<Segment> lines, List<Rect> names) {

    private static final Pattern STEP = Pattern.compile("([MHV])(-?\\d+)(?:,(-?\\d+))?");

    static SvgPicture of(Diagram diagram) {
        Document document = Programs.xml(diagram.toSvg());
        List<Rect> boxes = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Element node : Programs.elements(document, "g", "node")) {
            boxes.add(Rect.of(Programs.children(node, "rect").get(0)));
            keys.add(node.getAttribute("data-key"));
        }
        List<Segment> lines = new ArrayList<>();
        for (String role : List.of("tree", "relations")) {
            for (Element group : Programs.elements(document, "g", role)) {
                for (Element path : Programs.children(group, "path")) {
                    if (!path.getAttribute("class").equals("head")) {
                        addSegments(path.getAttribute("d"), lines);
                    }
                }
            }
        }
        List<Rect> names = new ArrayList<>();
        for (Element group : Programs.elements(document, "g", "names")) {
            Programs.children(group, "rect").forEach(rect -> names.add(Rect.of(rect)));
        }
        return new SvgPicture(document, Rect.of(document.getDocumentElement()), boxes, keys, lines, names);
    }

    static void addSegments(String path, List<Segment> lines) {
        Matcher steps = STEP.matcher(path);
        int x = 0;
        int y = 0;
        while (steps.find()) {
            int value = Integer.parseInt(steps.group(2));
            int nextX = steps.group(1).equals("V") ? x : value;
            int nextY = steps.group(1).equals("V") ? value : y;
            if (steps.group(1).equals("M")) {
                nextY = Integer.parseInt(steps.group(3));
            } else {
                lines.add(new Segment(x, y, nextX, nextY));
            }
            x = nextX;
            y = nextY;
        }
    }
}
