package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.finding.Findings;
import org.jiceng.core.finding.WithFindings;
import org.jiceng.core.internal.input.JsonFields;
import org.jiceng.core.internal.input.JsonFile;
import org.jiceng.core.structure.GovernanceStructure;
import org.jiceng.rules.duty.DutyList;

/**
 * Reads what {@link DecisionJson} wrote and decides it again (决定复核). Written once more, the decisions give the same
 * bytes; where they cannot, because rules, lists or bodies are others than those of the receipt, an error finding says
 * which. Needs {@code jackson-core} at run time.
 */
public final class DecisionReceiptReader {

    private final AdmissionPolicy policy;
    private final GovernanceStructure structure;
    private final Findings.Builder findings = Findings.builder();

    private DecisionReceiptReader(AdmissionPolicy policy, GovernanceStructure structure) {
        this.policy = policy;
        this.structure = structure;
    }

    /**
     * Decides again.
     *
     * @param file the name of the file for findings
     * @param text what {@link DecisionJson#write} returned
     * @param policy the policy with which it was decided
     * @param structure the structure with which it was decided
     * @return the decisions that could be made again, in order, and what stands against it for the others
     */
    public static WithFindings<ImmutableList<AdmissionDecision>> replay(
            String file, Reader text, AdmissionPolicy policy, GovernanceStructure structure) {
        DecisionReceiptReader reader = new DecisionReceiptReader(policy, structure);
        ImmutableList.Builder<AdmissionDecision> decisions = ImmutableList.builder();
        JsonFile.read(file, text, reader.findings)
                .flatMap(value -> JsonFields.of("decisions", value, reader.findings))
                .ifPresent(root -> {
                    root.required("decisions", root.raw("decisions"));
                    root.objects("decisions")
                            .forEach(fields -> reader.decision(fields).ifPresent(decisions::add));
                });
        return new WithFindings<>(decisions.build(), reader.findings.build());
    }

    private Optional<AdmissionDecision> decision(JsonFields fields) {
        int before = findings.errors();
        Optional<LocalDate> day = fields.required("day", fields.parse("day", LocalDate::parse));
        Optional<Outcome> outcome = fields.required("outcome", fields.word("outcome", Outcome.class));
        fields.required("ruleBook", fields.object("ruleBook"))
                .flatMap(book -> book.requiredText("fingerprint"))
                .filter(fingerprint -> !fingerprint.equals(policy.rules().fingerprint()))
                .ifPresent(fingerprint -> fields.invalid(
                        "ruleBook",
                        fingerprint,
                        AdmissionText.text("receipt.otherRules", policy.rules().fingerprint())));
        ImmutableSet<String> known = policy.lists().stream()
                .map(list -> DecisionJson.fingerprint(day.map(list::on).orElse(list)))
                .collect(ImmutableSet.toImmutableSet());
        for (JsonFields list : fields.objects("lists")) {
            list.requiredText("fingerprint")
                    .filter(fingerprint -> !known.contains(fingerprint))
                    .ifPresent(fingerprint ->
                            list.invalid("fingerprint", fingerprint, AdmissionText.text("receipt.otherList")));
        }
        Optional<AdmissionRequest> request = fields.required("input", fields.object("input"))
                .flatMap(input -> AdmissionRequestReader.read(input, structure, policy.lists(), findings));
        if (findings.errors() > before || request.isEmpty() || day.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        AdmissionDecision again = policy.decide(request.get(), structure, day.get());
        ImmutableSet<DutyList> lists = ImmutableSet.copyOf(again.subject().lists());
        if (again.outcome() != outcome.get()
                || lists.size() != fields.items("lists").size()) {
            fields.invalid("outcome", outcome.get(), AdmissionText.text("receipt.otherOutcome", again.outcome()));
            return Optional.empty();
        }
        return Optional.of(again);
    }
}
