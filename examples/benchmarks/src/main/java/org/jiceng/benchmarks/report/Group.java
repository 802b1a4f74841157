package org.jiceng.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiceng.benchmarks.admission.DeciderKind;
import org.jiceng.benchmarks.assessment.ScorerKind;
import org.jiceng.benchmarks.diagram.Charting;
import org.jiceng.benchmarks.division.Loading;

/** The tables of the page: work that is compared, and the subject whose time is one. */
enum Group {
    /** From a file of places to a structure. */
    LOADING("Division table and structure", Loading.MAP.title()),
    /** Ten rules in every engine. */
    ADMISSION("Ten rules over eight facts", DeciderKind.IF_CHAIN.title()),
    /** The policy of this library. */
    POLICY("National admission policy", "outcome"),
    /** Looking a duty up. */
    DUTIES("Finding a duty on a list", "hashMap"),
    /** Fifty indicators in every engine. */
    ASSESSMENT("Score of an indicator", ScorerKind.EXACT_LOOP.title()),
    /** Charts by every tool. */
    DIAGRAMS("Charts", Charting.JICENG_DOT.title()),
    /** Ours at growing sizes. */
    GROWTH("Growth of ours", "");

    private final String title;
    private final String base;

    Group(String title, String base) {
        this.title = title;
        this.base = base;
    }

    /** Returns the heading. */
    String title() {
        return title;
    }

    /** Returns the subject with which the others are compared, or nothing. */
    String base() {
        return base;
    }

    /**
     * Reads which groups are wanted.
     *
     * @param names names in any case, separated by commas; blank for all
     */
    static Set<Group> parse(String names) {
        return names.isBlank()
                ? Set.of(values())
                : Arrays.stream(names.split(",", -1))
                        .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
