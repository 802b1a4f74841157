package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Fact;

/**
 * Who approves where a text names another body than a government (审批主体): a joint meeting, a leading group, the
 * department that keeps a list, or several bodies that approve together. A structure has such a body under a name of
 * its own, so it is told by a word in its name and by the level of the government to which it belongs.
 *
 * <pre>{@code
 * Approver meeting = Approver.builder()
 *         .id("EX")
 *         .title(LocalizedText.of("区联席会议", "the joint meeting of the district"))
 *         .addLevels(DivisionLevel.COUNTY)
 *         .addNames("联席会议")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Approver {

    Approver() {}

    /** The end of the path under which a request states its approval, unique among the approvers of a policy. */
    public abstract String id();

    /** What it is called, for people. */
    public abstract LocalizedText title();

    /** The levels of the government to which it belongs; empty for any. */
    public abstract ImmutableSet<DivisionLevel> levels();

    /** Words that its name may have; one of them is enough, for example 联席会议. */
    public abstract ImmutableList<String> names();

    /**
     * Words for the names of the bodies of which it consists, for example 民政局 and 组织部; none where the text names none.
     * All of them together approve as it does.
     */
    public abstract ImmutableList<String> members();

    @Value.Check
    void check() {
        checkState(
                id().matches("[A-Za-z0-9-]{1,40}"),
                "id of an approver must be 1 to 40 letters, digits and hyphens, but was '%s'",
                id());
        checkState(!names().isEmpty(), "approver %s must have at least one word for its name", id());
        checkState(
                names().stream().noneMatch(String::isBlank)
                        && members().stream().noneMatch(String::isBlank),
                "words for the names of approver %s must not be blank, but were %s and %s",
                id(),
                names(),
                members());
    }

    /** Returns whether a body that consented is this one, or one of those of which it consists. */
    boolean includes(Authority authority) {
        return isIt(authority) || members().stream().anyMatch(member -> isCalled(authority, member));
    }

    /** Returns whether a name has one of the words in it. */
    boolean mayInclude(String name) {
        return names().stream().anyMatch(name::contains) || members().stream().anyMatch(name::contains);
    }

    private boolean isIt(Authority authority) {
        return names().stream().anyMatch(name -> isCalled(authority, name));
    }

    private boolean isCalled(Authority authority, String word) {
        return !authority.isGovernment()
                && (levels().isEmpty() || levels().contains(authority.level()))
                && authority.body().name().contains(word);
    }

    /**
     * Returns whether bodies that consented come to an approval of this one: it is among them, or all its members are.
     * Empty where some members are and others are not: whether they spoke for all, only a person can say.
     */
    Optional<Boolean> approved(Collection<Authority> consenting) {
        if (consenting.stream().anyMatch(this::isIt)) {
            return Optional.of(true);
        }
        long present = members().stream()
                .filter(member -> consenting.stream().anyMatch(authority -> isCalled(authority, member)))
                .count();
        if (present == 0) {
            return Optional.of(false);
        }
        return present == members().size() ? Optional.of(true) : Optional.empty();
    }

    /**
     * Returns the fact whether it approved in time; not known where some of the bodies of which it consists did and
     * others did not.
     */
    @Value.Lazy
    public Fact<AdmissionCase, Boolean> approval() {
        return Fact.ofFlag(
                AdmissionFacts.APPROVED_BY + id(),
                LocalizedText.of("经" + title().in(Locale.CHINESE) + "批准", "approved by " + title().in(Locale.ENGLISH)),
                subject -> approved(subject.consenting()).orElse(null));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Approver}. */
    public static final class Builder extends ImmutableApprover.Builder {
        Builder() {}
    }
}
