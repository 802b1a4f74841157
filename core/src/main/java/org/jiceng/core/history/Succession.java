package org.jiceng.core.history;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.body.BodyId;

/**
 * Something that happened to bodies on a day (沿革事件): which bodies there were before it and which after it.
 *
 * <p>A body that goes on is on both sides. A street into which another one was merged:
 *
 * <pre>{@code
 * Succession merger = Succession.builder()
 *         .kind(SuccessionKind.MERGED)
 *         .date(LocalDate.parse("2021-03-01"))
 *         .addPredecessors(east, west)
 *         .addSuccessors(east)
 *         .document("某政函〔2021〕5号")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Succession {

    Succession() {}

    /** What happened. */
    public abstract SuccessionKind kind();

    /** The first day on which the bodies are as they are after it. */
    public abstract LocalDate date();

    /** The bodies before it, each once. */
    public abstract ImmutableList<BodyId> predecessors();

    /** The bodies after it, each once. */
    public abstract ImmutableList<BodyId> successors();

    /** The document by which it was approved (批准文号), for example 郑政函〔2022〕19号. */
    public abstract Optional<String> document();

    /** On what evidence it was recorded, where nobody stated it outright. */
    public abstract Optional<String> evidence();

    @Value.Check
    void check() {
        distinct("predecessors", predecessors());
        distinct("successors", successors());
        int before = predecessors().size();
        int after = successors().size();
        boolean fits = switch (kind()) {
            case FOUNDED -> before == 0 && after == 1;
            case ABOLISHED -> before == 1 && after == 0;
            case RENAMED, RECODED, TRANSFERRED -> before == 1 && predecessors().equals(successors());
            case CONVERTED -> before == 1 && after == 1;
            case MERGED -> before >= 2 && after >= 1;
            case SPLIT -> before == 1 && after >= 2;
        };
        checkState(
                fits,
                "succession %s must have %s, but was from %s to %s",
                kind(),
                expected(),
                predecessors(),
                successors());
    }

    private String expected() {
        return switch (kind()) {
            case FOUNDED -> "no predecessor and one successor";
            case ABOLISHED -> "one predecessor and no successor";
            case RENAMED, RECODED, TRANSFERRED -> "one body on both sides";
            case CONVERTED -> "one predecessor and one successor";
            case MERGED -> "two or more predecessors and at least one successor";
            case SPLIT -> "one predecessor and two or more successors";
        };
    }

    private void distinct(String side, ImmutableList<BodyId> bodies) {
        checkState(
                ImmutableSet.copyOf(bodies).size() == bodies.size(),
                "%s of a succession must be distinct, but were %s",
                side,
                bodies);
    }

    /** Returns the event that a body was founded. */
    public static Succession founded(BodyId body, LocalDate date) {
        return builder()
                .kind(SuccessionKind.FOUNDED)
                .date(date)
                .addSuccessors(body)
                .build();
    }

    /** Returns the event that a body was abolished. */
    public static Succession abolished(BodyId body, LocalDate date) {
        return builder()
                .kind(SuccessionKind.ABOLISHED)
                .date(date)
                .addPredecessors(body)
                .build();
    }

    /**
     * Returns the event that a body changed and stayed the same body.
     *
     * @throws IllegalStateException if {@code kind} is not for one body on both sides
     */
    public static Succession of(SuccessionKind kind, BodyId body, LocalDate date) {
        return builder()
                .kind(kind)
                .date(date)
                .addPredecessors(body)
                .addSuccessors(body)
                .build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Succession}. */
    public static final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
