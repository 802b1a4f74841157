package org.jiceng.rules.testing.mutation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about which changes of rules were noticed (变异检测断言). A failure prints the whole table. */
public final class MutationReportAssert extends AbstractAssert<MutationReportAssert, MutationReport> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    private MutationReportAssert(@Nullable MutationReport actual) {
        super(actual, MutationReportAssert.class);
    }

    /** Returns assertions about a report, for a static import. */
    public static MutationReportAssert assertThat(@Nullable MutationReport actual) {
        return new MutationReportAssert(actual);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public MutationReportAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /**
     * Verifies that at least a share of the changes was noticed, of those that could be, and that there were any.
     *
     * @param percentage from {@code 0%} to {@code 100%}, for example {@code 95%} or {@code 99.5%}
     * @throws IllegalArgumentException if it has another form
     */
    public MutationReportAssert hasNoticedAtLeast(String percentage) {
        checkArgument(
                percentage.matches("\\d{1,3}(\\.\\d{1,9})?%"),
                "percentage must be a number from 0 to 100 with a percent sign, but was '%s'",
                percentage);
        BigDecimal percent = new BigDecimal(percentage.substring(0, percentage.length() - 1));
        checkArgument(
                percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                "percentage must be a number from 0 to 100 with a percent sign, but was '%s'",
                percentage);
        isNotNull();
        if (actual.lines().isEmpty()) {
            failWithMessage("%s", MutationText.text("assert.nothing").in(locale));
        }
        if (!actual.hasNoticed(percent)) {
            failWithMessage(
                    "%s",
                    MutationText.text(
                                            "assert.share",
                                            percentage,
                                            actual.percentNoticed().toPlainString())
                                    .in(locale)
                            + "\n"
                            + actual.table(locale));
        }
        return this;
    }

    /** Verifies that every change was noticed that could be. */
    public MutationReportAssert hasNoticedAll() {
        return hasNoticedAtLeast("100%");
    }
}
