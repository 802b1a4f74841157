package org.jiceng.benchmarks.assessment;

import com.google.common.collect.ImmutableList;
import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import com.googlecode.aviator.Options;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The fifty indicators as compiled formulas in Aviator, its numbers as decimals. */
final class Aviator implements Scorer {

    private final ImmutableList<Expression> formulas;

    Aviator() {
        AviatorEvaluatorInstance evaluator = AviatorEvaluator.newInstance();
        evaluator.setOption(Options.ALWAYS_PARSE_FLOATING_POINT_NUMBER_INTO_DECIMAL, true);
        evaluator.setOption(Options.ALWAYS_PARSE_INTEGRAL_NUMBER_INTO_DECIMAL, true);
        formulas = Indicator.SCHEME.stream()
                .map(indicator -> evaluator.compile(indicator.formula("min", "max")))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public BigDecimal score(int[] inputs) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < inputs.length; i++) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("x", BigDecimal.valueOf(inputs[i]));
            total = total.add((BigDecimal) formulas.get(i).execute(variables));
        }
        return total;
    }
}
