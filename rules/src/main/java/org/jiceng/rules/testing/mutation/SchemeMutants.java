package org.jiceng.rules.testing.mutation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.exact.Comparison;
import org.jiceng.rules.assessment.exact.Rounding;
import org.jiceng.rules.assessment.rule.Unreported;
import org.jiceng.rules.assessment.scheme.AssessmentScheme;
import org.jiceng.rules.assessment.scheme.EmptyGroup;
import org.jiceng.rules.assessment.scheme.Grading;
import org.jiceng.rules.assessment.scheme.MissingPolicy;
import org.jiceng.rules.assessment.scheme.Quota;
import org.jiceng.rules.assessment.scheme.Section;
import org.jiceng.rules.assessment.scheme.Veto;
import org.jiceng.rules.testing.boundary.Neighbours;

/** Makes every scheme that differs from one in one thing; those that are refused when they are read are left out. */
final class SchemeMutants {

    /** What says something about a scheme and nothing about scores. */
    private static final ImmutableSet<String> WORDS_FOR_PEOPLE = ImmutableSet.of(
            "source",
            "basis.note",
            "note",
            "text",
            "number",
            "title",
            "edition",
            "evidence",
            "authority",
            "assessors",
            "duties",
            "period",
            "jurisdiction",
            "assessor",
            "assessed",
            "direction",
            "id",
            "members");

    /** The vocabularies of the fields that have one. */
    private static final ImmutableMap<String, ImmutableList<?>> VOCABULARIES =
            ImmutableMap.<String, ImmutableList<?>>builder()
                    .put("mode", ImmutableList.of(RoundingMode.HALF_UP, RoundingMode.DOWN))
                    .put("stage", ImmutableList.copyOf(Rounding.Stage.values()))
                    .put("notApplicable", ImmutableList.copyOf(MissingPolicy.values()))
                    .put("notProvided", ImmutableList.copyOf(MissingPolicy.values()))
                    .put("inError", ImmutableList.copyOf(MissingPolicy.values()))
                    .put("emptyGroup", ImmutableList.copyOf(EmptyGroup.values()))
                    .put("unreported", ImmutableList.copyOf(Unreported.values()))
                    .put("effect", ImmutableList.copyOf(Veto.Effect.values()))
                    .put("basis", ImmutableList.copyOf(Grading.Basis.values()))
                    .put("ties", ImmutableList.copyOf(Grading.Ties.values()))
                    .put("whole", ImmutableList.copyOf(Quota.Whole.values()))
                    .put("role", ImmutableList.copyOf(Section.Role.values()))
                    .buildOrThrow();

    private final List<Mutant<AssessmentScheme>> mutants = new ArrayList<>();
    private final AssessmentScheme original;

    private SchemeMutants(AssessmentScheme original) {
        this.original = original;
    }

    static Mutation<AssessmentScheme> of(AssessmentScheme scheme) {
        SchemeMutants mutants = new SchemeMutants(scheme);
        mutants.visit(SchemeJson.tree(scheme), scheme.id(), "", Function.identity());
        return new Mutation<>(scheme, ImmutableList.copyOf(mutants.mutants));
    }

    /**
     * Changes a value and all in it.
     *
     * @param part the id of the indicator, grade, veto or section in which it stands
     * @param field the path of its field from there
     * @param whole makes the whole tree of a value in its place
     */
    private void visit(Object value, String part, String field, Function<Object, Object> whole) {
        if (value instanceof ImmutableMap<?, ?> fields) {
            visitFields(fields, part, field, whole);
        } else if (value instanceof ImmutableList<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                int index = i;
                Object element = elements.get(i);
                String path = field + "[" + named(element, i) + "]";
                drop(element, part, path, whole.apply(replaced(elements, index, Optional.empty())));
                visit(element, part, path, changed -> whole.apply(replaced(elements, index, Optional.of(changed))));
            }
        } else if (value instanceof BigDecimal number) {
            for (Object near : Neighbours.of(number)) {
                add(MutationKind.SHIFT_NUMBER, part, changed(field, number, near), whole.apply(near));
            }
        } else if (value instanceof Boolean flag) {
            add(MutationKind.NEGATE, part, changed(field, flag, !flag), whole.apply(!flag));
        } else if (field.endsWith("comparison")) {
            Comparison other = opposite(Comparison.valueOf(value.toString()));
            add(MutationKind.SWAP_INCLUSIVENESS, part, changed(field, value, other), whole.apply(other));
        } else {
            for (Object word : VOCABULARIES.getOrDefault(lastOf(field), ImmutableList.of())) {
                if (!word.toString().equals(value.toString())) {
                    add(MutationKind.REPLACE_WORD, part, changed(field, value, word), whole.apply(word));
                }
            }
        }
    }

    private void visitFields(ImmutableMap<?, ?> fields, String part, String field, Function<Object, Object> whole) {
        boolean isNamed = fields.containsKey("id");
        String inner = isNamed ? String.valueOf(fields.get("id")) : part;
        for (Map.Entry<?, ?> entry : fields.entrySet()) {
            String name = entry.getKey().toString();
            if (WORDS_FOR_PEOPLE.contains(name)) {
                continue;
            }
            String path = isNamed || field.isEmpty() ? name : field + "." + name;
            if (!(entry.getValue() instanceof ImmutableList<?>)) {
                drop(entry.getValue(), inner, path, whole.apply(with(fields, name, Optional.empty())));
            }
            visit(entry.getValue(), inner, path, changed -> whole.apply(with(fields, name, Optional.of(changed))));
        }
    }

    /** Returns the id or the name of an element of a list, or else its number counted from 1. */
    private static String named(Object element, int index) {
        if (element instanceof ImmutableMap<?, ?> fields) {
            Object id = fields.get("id");
            Object name = id == null ? fields.get("name") : id;
            return name == null ? String.valueOf(index + 1) : name.toString();
        }
        return String.valueOf(index + 1);
    }

    private static String lastOf(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static LocalizedText changed(String field, Object from, Object to) {
        return MutationText.text("change.to", LocalizedText.verbatim(field + " " + from), Words.value(to.toString()));
    }

    private void drop(Object value, String part, String field, Object tree) {
        String what = value instanceof ImmutableMap<?, ?> ? field : field + " " + value;
        add(MutationKind.DROP, part, LocalizedText.verbatim(what), tree);
    }

    private void add(MutationKind kind, String part, LocalizedText change, Object tree) {
        SchemeJson.scheme(tree)
                .filter(scheme -> !scheme.equals(original))
                .ifPresent(scheme ->
                        mutants.add(new Mutant<>(scheme, part, ImmutableList.of(), kind, change, () -> false)));
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.MORE_THAN;
            case MORE_THAN -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.LESS_THAN;
            case LESS_THAN -> Comparison.AT_MOST;
        };
    }

    private static ImmutableList<Object> replaced(ImmutableList<?> elements, int index, Optional<Object> by) {
        ImmutableList.Builder<Object> list = ImmutableList.builder();
        list.addAll(elements.subList(0, index));
        by.ifPresent(list::add);
        return list.addAll(elements.subList(index + 1, elements.size())).build();
    }

    private static ImmutableMap<String, Object> with(ImmutableMap<?, ?> fields, String name, Optional<Object> by) {
        Map<String, Object> changed = new LinkedHashMap<>();
        fields.forEach((key, value) -> changed.put(key.toString(), value));
        by.ifPresentOrElse(value -> changed.put(name, value), () -> changed.remove(name));
        return ImmutableMap.copyOf(changed);
    }
}
