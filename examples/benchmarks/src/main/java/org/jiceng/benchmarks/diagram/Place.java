package org.jiceng.benchmarks.diagram;

import com.google.common.collect.ImmutableList;

/**
 * An element of a chart before any tool has it.
 *
 * @param id its id
 * @param name its name; every place has its own, because Structurizr takes no name twice
 * @param parent the number of the place above it, or -1 for the one at the top
 */
record Place(String id, String name, int parent) {

    private static final int TOWNSHIP_SIZE = 21;

    /** Returns a county with {@code count} places: the county, townships, twenty committees in each. */
    static ImmutableList<Place> county(int count) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        int township = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                places.add(new Place("p0", "某县人民政府", -1));
            } else if (i % TOWNSHIP_SIZE == 1) {
                township = i;
                places.add(new Place("p" + i, "第" + i + "镇人民政府", 0));
            } else {
                places.add(new Place("p" + i, "第" + i + "村村民委员会", township));
            }
        }
        return places.build();
    }
}
