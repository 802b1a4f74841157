package org.jiceng.rules.admission;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiceng.core.finding.RuleId;
import org.jiceng.core.law.Modality;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.engine.Rule;

/**
 * What one place says about work that comes from above (地方规则包): its rules, what follows from them, which of them give a
 * right to refuse, and who decides.
 *
 * <p>A pack says nowhere when and where it holds: each rule does, by what it cites. So all packs can be given to a
 * policy at once, and the division code of a body and the day pick the rules.
 */
@Value.Immutable
public abstract class AdmissionPack {

    AdmissionPack() {}

    /** A short id, for example {@code SH}; it is added to the id of the rule book. */
    public abstract String id();

    /** The name of the place or scheme. */
    public abstract LocalizedText title();

    /** The rules. */
    public abstract ImmutableList<Rule<AdmissionCase>> rules();

    /**
     * The ids of those rules, all of them permissions, that give the body a right to refuse where they are satisfied.
     */
    public abstract ImmutableSet<RuleId> refusals();

    /** What has to follow an admission. */
    public abstract ImmutableList<ObligationClause> obligations();

    /** Who decides. */
    public abstract ImmutableList<Procedure> procedures();

    /** What follows a violation. */
    public abstract ImmutableList<Sanction> sanctions();

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "id of an admission pack must not be blank, but was '%s'", id());
        Set<RuleId> permissions = rules().stream()
                .filter(rule -> rule.modality() == Modality.MAY)
                .map(Rule::id)
                .collect(Collectors.toSet());
        refusals()
                .forEach(refusal -> checkState(
                        permissions.contains(refusal),
                        "refusal of pack %s must be a permission (MAY) of the pack, but was '%s'",
                        id(),
                        refusal));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdmissionPack}. */
    public static final class Builder extends ImmutableAdmissionPack.Builder {
        Builder() {}
    }
}
