package org.jiceng.benchmarks.assessment;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The fifty indicators as formulas in QLExpress 4, in its precise mode, with its compile cache. */
final class QlExpress implements Scorer {

    private final Express4Runner runner = new Express4Runner(InitOptions.DEFAULT_OPTIONS);
    private final QLOptions options =
            QLOptions.builder().precise(true).cache(true).build();
    private final ImmutableList<String> formulas =
            Indicator.SCHEME.stream().map(QlExpress::formula).collect(ImmutableList.toImmutableList());

    QlExpress() {
        runner.addVarArgsFunction("lesser", values -> number(values[0]).min(number(values[1])));
        runner.addVarArgsFunction("greater", values -> number(values[0]).max(number(values[1])));
    }

    private static String formula(Indicator indicator) {
        return indicator.formula("lesser", "greater");
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }

    @Override
    public BigDecimal score(int[] inputs) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < inputs.length; i++) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("x", BigDecimal.valueOf(inputs[i]));
            total = total.add(
                    number(runner.execute(formulas.get(i), variables, options).getResult()));
        }
        return total;
    }
}
