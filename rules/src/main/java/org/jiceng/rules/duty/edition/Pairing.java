package org.jiceng.rules.duty.edition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jiceng.rules.duty.Duty;

/** Finds which duty of a later edition is which of an earlier one. Duties are told by their place in their edition. */
final class Pairing {

    static final int LIMIT = 2_000;
    static final int NONE = -1;

    private static final Pattern RUNNING_NUMBER = Pattern.compile("[A-Z_]+-\\d+");

    private final ImmutableList<Duty> before;
    private final ImmutableList<Duty> after;
    private final int[] laterOf;
    private final int[] earlierOf;

    private Pairing(ImmutableList<Duty> before, ImmutableList<Duty> after) {
        this.before = before;
        this.after = after;
        this.laterOf = new int[before.size()];
        this.earlierOf = new int[after.size()];
        Arrays.fill(laterOf, NONE);
        Arrays.fill(earlierOf, NONE);
    }

    static Pairing of(ImmutableList<Duty> before, ImmutableList<Duty> after) {
        Pairing pairing = new Pairing(before, after);
        pairing.pair(duty -> duty.key() + '\n' + duty.dutyClass() + '\n' + duty.id());
        pairing.pair(duty ->
                duty.key() + '\n' + duty.dutyClass() + '\n' + duty.heading().orElse(""));
        pairing.pair(duty -> duty.key() + '\n' + duty.dutyClass());
        pairing.pair(Duty::key);
        pairing.pairById();
        pairing.pairByLikeness();
        return pairing;
    }

    /** Returns the place in the earlier edition of a duty of the later one, or {@link #NONE}. */
    int earlier(int later) {
        return earlierOf[later];
    }

    /** Returns the place in the later edition of a duty of the earlier one, or {@link #NONE}. */
    int later(int earlier) {
        return laterOf[earlier];
    }

    /** Pairs what has the same key, in the order of both editions. */
    private void pair(Function<Duty, String> key) {
        Map<String, Deque<Integer>> byKey = new HashMap<>();
        for (int then = 0; then < laterOf.length; then++) {
            if (laterOf[then] == NONE) {
                byKey.computeIfAbsent(key.apply(before.get(then)), text -> new ArrayDeque<>())
                        .add(then);
            }
        }
        for (int now = 0; now < earlierOf.length; now++) {
            Deque<Integer> same = earlierOf[now] == NONE ? byKey.get(key.apply(after.get(now))) : null;
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), now);
            }
        }
    }

    private void pairById() {
        Map<String, Integer> byId = new HashMap<>();
        for (int then = 0; then < laterOf.length; then++) {
            byId.put(before.get(then).id().value(), then);
        }
        for (int now = 0; now < earlierOf.length; now++) {
            String id = after.get(now).id().value();
            Integer then = byId.get(id);
            if (then != null && earlierOf[now] == NONE && laterOf[then] == NONE) {
                Set<String> pairs = pairs(before.get(then));
                Set<String> others = pairs(after.get(now));
                int all = pairs.size() + others.size();
                pairs.retainAll(others);
                boolean alike = new Likeness(then, now, 2 * pairs.size(), all).isAtLeast(1, 2);
                if (alike || !RUNNING_NUMBER.matcher(id).matches()) {
                    pair(then, now);
                }
            }
        }
    }

    private void pairByLikeness() {
        List<Integer> single = alone(laterOf);
        if (single.size() > LIMIT || alone(earlierOf).size() > LIMIT) {
            return;
        }
        Map<String, List<Integer>> byPair = new HashMap<>();
        int[] sizes = new int[laterOf.length];
        for (int then : single) {
            Set<String> pairs = pairs(before.get(then));
            sizes[then] = pairs.size();
            pairs.forEach(pair ->
                    byPair.computeIfAbsent(pair, text -> new ArrayList<>()).add(then));
        }
        List<Likeness> alike = new ArrayList<>();
        int[] shared = new int[laterOf.length];
        for (int now : alone(earlierOf)) {
            Set<String> pairs = pairs(after.get(now));
            pairs.forEach(pair -> byPair.getOrDefault(pair, List.of()).forEach(then -> shared[then]++));
            for (int then : single) {
                Likeness likeness = new Likeness(then, now, 2 * shared[then], sizes[then] + pairs.size());
                if (likeness.isAtLeast(3, 4)) {
                    alike.add(likeness);
                }
                shared[then] = 0;
            }
        }
        alike.sort(Comparator.<Likeness>naturalOrder().reversed());
        for (Likeness likeness : alike) {
            if (laterOf[likeness.before] == NONE && earlierOf[likeness.after] == NONE) {
                pair(likeness.before, likeness.after);
            }
        }
    }

    private static List<Integer> alone(int[] partners) {
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                alone.add(i);
            }
        }
        return alone;
    }

    private void pair(int then, int now) {
        laterOf[then] = now;
        earlierOf[now] = then;
    }

    private static Set<String> pairs(Duty duty) {
        String key = duty.key();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }

    /** How many pairs of neighbouring characters two titles share, counted on both sides, of how many they have. */
    private record Likeness(int before, int after, int shared, int all) implements Comparable<Likeness> {

        boolean isAtLeast(int numerator, int denominator) {
            return all > 0 && (long) shared * denominator >= (long) all * numerator;
        }

        @Override
        public int compareTo(Likeness other) {
            return Long.compare((long) shared * other.all, (long) other.shared * all);
        }
    }
}
