package org.jiceng.core.diagram;

import org.jiceng.core.diagram.svg.TextMeasure;
import org.w3c.dom.Element;

/** A rectangle of a picture, in px. */
record Rect(int x, int y, int width, int height) {

    static Rect of(Element rect) {
        return new Rect(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height"));
    }

    /** The room of a line of text that is centred on its x and y, by the library's own measure. */
    static Rect ofText(Element text) {
        int size = number(text, "font-size");
        int width = (TextMeasure.width(text.getTextContent()) * size + TextMeasure.EM - 1) / TextMeasure.EM;
        return new Rect(number(text, "x") - width / 2, number(text, "y") - size / 2, width, size);
    }

    private static int number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    boolean overlaps(Rect other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }
}
