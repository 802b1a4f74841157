package org.jiceng.core.finding;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a reader or a review noticed, in the order in which it was noticed (检查发现汇总). */
public final class Findings implements Iterable<Finding> {

    private static final Findings NONE = new Findings(ImmutableList.of());

    private final ImmutableList<Finding> list;

    private Findings(ImmutableList<Finding> list) {
        this.list = list;
    }

    /** Returns no findings. */
    public static Findings none() {
        return NONE;
    }

    /** Returns the given findings. */
    public static Findings of(Iterable<Finding> findings) {
        ImmutableList<Finding> list = ImmutableList.copyOf(findings);
        return list.isEmpty() ? NONE : new Findings(list);
    }

    /** Returns a builder without findings. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns these findings followed by others. */
    public Findings and(Findings others) {
        if (list.isEmpty()) {
            return others;
        }
        return others.isEmpty() ? this : builder().addAll(this).addAll(others).build();
    }

    /** Returns the findings as a list. */
    public ImmutableList<Finding> asList() {
        return list;
    }

    /** Returns the findings as a stream. */
    public Stream<Finding> stream() {
        return list.stream();
    }

    /** Returns whether nothing was noticed. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Returns how many findings there are. */
    public int size() {
        return list.size();
    }

    /** Returns whether a finding has severity {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns the findings of one rule, in order. */
    public Findings of(RuleId rule) {
        return of(
                list.stream().filter(finding -> finding.rule().equals(rule)).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the findings of one severity, in order. */
    public Findings of(Severity severity) {
        return of(list.stream()
                .filter(finding -> finding.severity() == severity)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the same findings, the weightiest first; equal ones keep their order. */
    public Findings byWeight() {
        return of(ImmutableList.sortedCopyOf(Comparator.comparing(Finding::severity), list));
    }

    /** Returns the findings in a language, a line each, without a line break at the end. */
    public String in(Locale locale) {
        return list.stream().map(finding -> finding.in(locale)).collect(Collectors.joining("\n"));
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Findings other && list.equals(other.list);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list);
    }

    /** Returns the findings in English, a line each. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Gathers {@link Findings}. */
    public static final class Builder {
        private final List<Finding> list = new ArrayList<>();
        private int errors;

        private Builder() {}

        /** Adds a finding. */
        @CanIgnoreReturnValue
        public Builder add(Finding finding) {
            list.add(finding);
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
            return this;
        }

        /** Adds findings in their order. */
        @CanIgnoreReturnValue
        public Builder addAll(Iterable<Finding> findings) {
            findings.forEach(this::add);
            return this;
        }

        /** Returns whether a finding of severity {@link Severity#ERROR} was added so far. */
        public boolean hasErrors() {
            return errors > 0;
        }

        /** Returns how many findings of severity {@link Severity#ERROR} were added so far. */
        public int errors() {
            return errors;
        }

        /** Builds the findings. */
        public Findings build() {
            return Findings.of(list);
        }
    }
}
