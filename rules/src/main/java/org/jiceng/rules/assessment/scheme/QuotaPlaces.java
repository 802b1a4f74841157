package org.jiceng.rules.assessment.scheme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiceng.rules.assessment.exact.Fraction;

/** Makes whole places of the quotas of grades. */
final class QuotaPlaces {

    private QuotaPlaces() {}

    /** Returns the places of each grade among {@code bodies}, empty for a grade without quota. */
    static ImmutableList<Optional<Integer>> of(Grading grading, int bodies) {
        List<Optional<Integer>> places = new ArrayList<>();
        for (Grade grade : grading.grades()) {
            places.add(grade.quota().map(quota -> quota.places(bodies)));
        }
        if (isLargestRemainder(grading)) {
            shareRemainder(grading, places, bodies);
        } else if (grading.balancing().isPresent() && places.stream().allMatch(Optional::isPresent)) {
            int sum = places.stream().mapToInt(Optional::orElseThrow).sum();
            int index = indexOf(grading, grading.balancing().get());
            places.set(index, Optional.of(Math.max(0, places.get(index).orElseThrow() + bodies - sum)));
        }
        return ImmutableList.copyOf(places);
    }

    private static boolean isLargestRemainder(Grading grading) {
        return grading.grades().stream()
                .anyMatch(grade -> grade.quota()
                        .filter(quota -> quota.whole() == Quota.Whole.LARGEST_REMAINDER)
                        .isPresent());
    }

    private static int indexOf(Grading grading, String id) {
        return grading.grades().stream().map(Grade::id).toList().indexOf(id);
    }

    private static void shareRemainder(Grading grading, List<Optional<Integer>> places, int bodies) {
        List<Integer> order = new ArrayList<>();
        List<Fraction> remainders = new ArrayList<>();
        int left = bodies;
        for (int i = 0; i < places.size(); i++) {
            int whole = places.get(i).orElseThrow();
            order.add(i);
            remainders.add(
                    grading.grades().get(i).quota().orElseThrow().exact(bodies).minus(Fraction.of(whole)));
            left -= whole;
        }
        order.sort(Comparator.<Integer, Fraction>comparing(remainders::get).reversed());
        for (int i = 0; i < left; i++) {
            int index = order.get(i);
            places.set(index, places.get(index).map(number -> number + 1));
        }
    }
}
