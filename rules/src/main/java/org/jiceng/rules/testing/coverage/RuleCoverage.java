package org.jiceng.rules.testing.coverage;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiceng.rules.admission.AdmissionDecision;
import org.jiceng.rules.assessment.card.Scorecard;
import org.jiceng.rules.assessment.round.TwoWayAssessment;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.engine.Evaluation;
import org.jiceng.rules.engine.RuleBook;
import org.jiceng.rules.engine.RuleStep;
import org.jspecify.annotations.Nullable;

/**
 * Records what tests exercised of rule books and schemes (规则覆盖记录). It is safe for use by several threads.
 *
 * <p>What is recorded comes back, so that a test reads on:
 *
 * <pre>{@code
 * assertThat(coverage.record(policy.decide(request, structure, day))).isRejectedBy("RC-CONSENT");
 * }</pre>
 *
 * <p>A book is known by its fingerprint and a scheme by what it says: two editions of a policy are counted apart.
 */
public final class RuleCoverage {

    private final @Nullable RuleCoverage whole;
    private final Map<String, BookTally> books = new LinkedHashMap<>();
    private final Map<AssessmentScheme, SchemeTally> schemes = new LinkedHashMap<>();

    private RuleCoverage(@Nullable RuleCoverage whole) {
        this.whole = whole;
    }

    /** Returns a recorder that expects nothing yet: what is recorded is expected. */
    public static RuleCoverage create() {
        return new RuleCoverage(null);
    }

    /** Returns a recorder that expects all of some rule books, so that a book of which nothing is recorded is a gap. */
    public static RuleCoverage of(RuleBook<?>... books) {
        RuleCoverage coverage = create();
        for (RuleBook<?> book : books) {
            coverage.expect(book);
        }
        return coverage;
    }

    /** Returns a recorder that hands what it records on to this one too. */
    RuleCoverage part() {
        return new RuleCoverage(this);
    }

    /** Expects all of a rule book. */
    @CanIgnoreReturnValue
    public RuleCoverage expect(RuleBook<?> book) {
        if (whole != null) {
            whole.expect(book);
        }
        synchronized (books) {
            tally(book);
        }
        return this;
    }

    /** Expects all of a scheme. */
    @CanIgnoreReturnValue
    public RuleCoverage expect(AssessmentScheme scheme) {
        if (whole != null) {
            whole.expect(scheme);
        }
        synchronized (books) {
            tally(scheme);
        }
        return this;
    }

    @CanIgnoreReturnValue
    private SchemeTally tally(AssessmentScheme scheme) {
        return schemes.computeIfAbsent(scheme, SchemeTally::new);
    }

    @CanIgnoreReturnValue
    private BookTally tally(RuleBook<?> book) {
        return books.computeIfAbsent(book.fingerprint(), missing -> new BookTally(book));
    }

    /** Records a decision, and returns it. */
    @CanIgnoreReturnValue
    public AdmissionDecision record(AdmissionDecision decision) {
        add(decision.rules(), decision.day(), decision.trace());
        return decision;
    }

    /** Records rules applied to a case, and returns them. */
    @CanIgnoreReturnValue
    public <F> Evaluation<F> record(Evaluation<F> evaluation) {
        add(evaluation.rules().book(), evaluation.rules().day(), evaluation.trace());
        return evaluation;
    }

    /** Records a scorecard, and returns it. */
    @CanIgnoreReturnValue
    public Scorecard record(Scorecard card) {
        if (whole != null) {
            whole.record(card);
        }
        synchronized (books) {
            tally(card.scheme()).add(card);
        }
        return card;
    }

    /** Records the scorecards of a round, of the upward direction the combined one, and returns the round. */
    @CanIgnoreReturnValue
    public TwoWayAssessment record(TwoWayAssessment round) {
        round.downward().places().forEach(place -> record(place.card()));
        round.downward().unranked().forEach(this::record);
        round.upward().ifPresent(this::record);
        return round;
    }

    private void add(RuleBook<?> book, LocalDate day, List<? extends RuleStep<?>> trace) {
        if (whole != null) {
            whole.add(book, day, trace);
        }
        synchronized (books) {
            tally(book).add(day, trace);
        }
    }

    /** Returns what was exercised so far. */
    public CoverageReport report() {
        synchronized (books) {
            return new CoverageReport(Stream.concat(
                            books.values().stream().map(BookTally::items),
                            schemes.values().stream().map(SchemeTally::items))
                    .flatMap(ImmutableList::stream)
                    .collect(ImmutableList.toImmutableList()));
        }
    }
}
