package org.jiceng.benchmarks.assessment;

/** The engines that score. */
public enum ScorerKind {
    /** By hand. */
    EXACT_LOOP("loop by hand, exact decimals"),
    /** Ours, totals from columns. */
    JICENG_TOTALS("Jiceng totals"),
    /** Ours, whole scorecards. */
    JICENG("Jiceng scorecards"),
    /** QLExpress. */
    QL_EXPRESS("QLExpress 4, precise"),
    /** Aviator. */
    AVIATOR("Aviator, compiled, decimals"),
    /** A worksheet. */
    SPREADSHEET("Apache POI formulas");

    private final String title;

    ScorerKind(String title) {
        this.title = title;
    }

    /** Returns what the row of the table is called. */
    public String title() {
        return title;
    }

    /**
     * Makes it ready to score.
     *
     * @param inputs the inputs of all bodies, of which those to be scored are members
     */
    public Scorer start(int[][] inputs) {
        return switch (this) {
            case EXACT_LOOP -> new ExactLoop();
            case JICENG_TOTALS -> new JicengTotals(inputs);
            case JICENG -> new JicengScorer(inputs);
            case QL_EXPRESS -> new QlExpress();
            case AVIATOR -> new Aviator();
            case SPREADSHEET -> new Spreadsheet();
        };
    }
}
