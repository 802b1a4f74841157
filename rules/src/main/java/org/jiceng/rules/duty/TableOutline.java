package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.core.internal.input.CsvTable;

/**
 * Tells what each row of a table is (表行的性质): an item, a heading and how deep it stands, a total, or none of these. One
 * row cannot tell: {@code 一,养老服务} is a heading where rows stand beneath it, and an item where none does.
 */
final class TableOutline {

    /** What a row is. */
    enum Role {
        /** An item. */
        ITEM,
        /** An item that is numbered like the headings of other tables, and has rows beneath it all the same. */
        ITEM_OVER_ROWS,
        /** A heading. */
        HEADING,
        /** A heading without rows or headings beneath it. */
        EMPTY_HEADING,
        /** A heading without ordinal and count, between numbers that run on. */
        PLAIN_HEADING,
        /** The name of the list, over the whole of it. */
        NAME,
        /** A line that says how many items there are. */
        TOTAL,
        /** A further row of the item above it, whose number and title are merged over both. */
        CONTINUATION,
        /** A note. */
        NOTE,
        /** Nothing. */
        BLANK;

        boolean isHeading() {
            return this == HEADING || this == EMPTY_HEADING || this == PLAIN_HEADING;
        }

        boolean isItem() {
            return this == ITEM || this == ITEM_OVER_ROWS;
        }
    }

    /**
     * A row.
     *
     * @param role what it is
     * @param text what it says
     * @param headings the headings under which it stands, the outermost first; a heading itself is the last of them
     * @param items for a total and the name of a list, how many items it speaks of
     */
    record Line(Role role, RowText text, ImmutableList<String> headings, int items) {}

    /** The level of a heading without ordinal directly over other headings. */
    private static final int OUTERMOST = 0;

    /** The level of every other heading without ordinal. */
    private static final int INNERMOST = HeadingText.BRACKET + 1;

    private final List<RowText> texts = new ArrayList<>();
    private final Role[] roles;
    private final int[] levels;
    private final int[] next;

    private TableOutline(DutyListLayout layout, CsvTable table) {
        table.rows().forEach(row -> texts.add(RowText.of(layout, row)));
        this.roles = new Role[texts.size()];
        this.levels = new int[texts.size()];
        this.next = new int[texts.size()];
    }

    /** Returns a line for each row, in order. */
    static ImmutableList<Line> of(DutyListLayout layout, CsvTable table) {
        TableOutline outline = new TableOutline(layout, table);
        outline.setAside();
        outline.findPlainHeadings();
        outline.findHeadings();
        outline.findName();
        return outline.lines();
    }

    /** Sets aside what is neither heading nor item, and links every other row with the one after it. */
    private void setAside() {
        int first = 0;
        while (first < texts.size() && !texts.get(first).hasTitle()) {
            first++;
        }
        int after = texts.size();
        for (int i = texts.size() - 1; i >= 0; i--) {
            RowText text = texts.get(i);
            next[i] = after;
            if (text.blank()) {
                roles[i] = Role.BLANK;
            } else if (text.total().isPresent()) {
                roles[i] = Role.TOTAL;
            } else if (text.isNote()) {
                roles[i] = Role.NOTE;
            } else if (text.continues() && i > first) {
                roles[i] = Role.CONTINUATION;
            } else {
                roles[i] = Role.ITEM;
                after = i;
            }
        }
    }

    /**
     * A text without a number is a heading where the numbers before and after it run on without it, and an item where
     * one is missing between them. A table that does not begin with such a text has no such headings: there it goes on
     * with the item above.
     */
    private void findPlainHeadings() {
        int first = 0;
        while (first < roles.length
                && (roles[first] != Role.ITEM || texts.get(first).isNameOfList())) {
            first++;
        }
        if (first == roles.length || !texts.get(first).isBare()) {
            return;
        }
        int before = 0;
        for (int i = 0; i < roles.length; i++) {
            RowText text = texts.get(i);
            Optional<Integer> after =
                    next[i] < roles.length ? texts.get(next[i]).digits() : Optional.empty();
            int last = before;
            if (roles[i] == Role.ITEM
                    && text.isBare()
                    && !text.mayBeHeading()
                    && after.filter(number -> number == last + 1 || number == 1).isPresent()) {
                roles[i] = Role.PLAIN_HEADING;
            }
            before = text.digits().orElse(before);
        }
    }

    private void findHeadings() {
        for (int i = 0; i < roles.length; i++) {
            RowText text = texts.get(i);
            if (roles[i] == Role.ITEM && (text.mayBeHeading() || text.isHeadingCell())) {
                roles[i] = Role.HEADING;
            }
            if (roles[i].isHeading()) {
                levels[i] = text.heading().hasOrdinal() ? text.heading().level() : INNERMOST;
            }
        }
        for (int i = 0; i < roles.length; i++) {
            boolean stated =
                    texts.get(i).heading().count().filter(count -> count > 0).isPresent();
            if (roles[i] == Role.HEADING && levels[i] == INNERMOST && stated && isHeading(next[i])) {
                levels[i] = OUTERMOST;
            }
        }
        Map<ImmutableList<Object>, Tally> kinds = new HashMap<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.HEADING) {
                kinds.computeIfAbsent(kind(i), kind -> new Tally()).add(beneath(i));
            }
        }
        ImmutableSet<Integer> ofItems = ordinalsOfItems();
        Role[] decided = roles.clone();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.HEADING && !isCounted(i)) {
                boolean leaf = beneath(i) == Beneath.NOTHING;
                boolean likeItems = ofItems.contains(texts.get(i).ordinalBesideTitle());
                boolean headings = kinds.getOrDefault(kind(i), new Tally()).isOfHeadings();
                if (texts.get(i).isHeadingCell() || (headings && !likeItems)) {
                    decided[i] = Role.HEADING;
                } else {
                    decided[i] = leaf || likeItems ? Role.ITEM : Role.ITEM_OVER_ROWS;
                }
            }
        }
        System.arraycopy(decided, 0, roles, 0, decided.length);
    }

    /** A row with further cells is an item, and the form of its ordinal one of items. */
    private ImmutableSet<Integer> ordinalsOfItems() {
        ImmutableSet.Builder<Integer> levels = ImmutableSet.builder();
        for (int i = 0; i < roles.length; i++) {
            int level = texts.get(i).ordinalBesideTitle();
            if (roles[i] == Role.ITEM && texts.get(i).cell().isEmpty() && level != HeadingText.NO_ORDINAL) {
                levels.add(level);
            }
        }
        return levels.build();
    }

    private boolean isHeading(int i) {
        return i < roles.length && roles[i].isHeading();
    }

    private boolean isCounted(int i) {
        return texts.get(i).heading().stated().isPresent()
                && texts.get(i).heading().bracketed();
    }

    /** Headings of one kind have ordinals of one form in the same cells. */
    private ImmutableList<Object> kind(int i) {
        RowText text = texts.get(i);
        return ImmutableList.of(
                levels[i], text.cell().orElse(DutyField.TITLE), text.number().isEmpty());
    }

    private enum Beneath {
        NOTHING,
        ROWS_WITHOUT_NUMBER,
        ROWS
    }

    private Beneath beneath(int i) {
        int after = next[i];
        if (isCounted(i)) {
            return Beneath.ROWS;
        }
        if (after >= roles.length || (roles[after].isHeading() && levels[after] <= levels[i])) {
            return Beneath.NOTHING;
        }
        return roles[after].isHeading() || !texts.get(after).number().isEmpty()
                ? Beneath.ROWS
                : Beneath.ROWS_WITHOUT_NUMBER;
    }

    /** How many rows of one kind have rows beneath them. */
    private static final class Tally {
        private int all;
        private int over;
        private int overUnnumbered;

        void add(Beneath beneath) {
            all++;
            over += beneath == Beneath.ROWS ? 1 : 0;
            overUnnumbered += beneath == Beneath.ROWS_WITHOUT_NUMBER ? 1 : 0;
        }

        /**
         * Where one in three stands over numbered rows, or half over any, the others are headings whose rows are
         * missing; a single one is the oddity of a list of items, such as a line of text below it.
         */
        boolean isOfHeadings() {
            int some = over + overUnnumbered;
            return (over > 0 && over * 3 >= all) || (some > 0 && some * 2 >= all);
        }
    }

    /** The first row may be the name of the list, with or without the number of its items. */
    private void findName() {
        int first = 0;
        while (first < roles.length && !(roles[first].isHeading() || roles[first].isItem())) {
            first++;
        }
        if (first == roles.length || !texts.get(first).isNameOfList() || next[first] == roles.length) {
            return;
        }
        long outermost = 0;
        for (int i = 0; i < roles.length; i++) {
            outermost += roles[i] == Role.HEADING && levels[i] == OUTERMOST ? 1 : 0;
        }
        boolean heading = roles[first] == Role.HEADING && levels[first] == OUTERMOST && outermost == 1;
        boolean before = isHeading(next[first]) || texts.get(next[first]).beginsWithDigit();
        boolean plain = roles[first] == Role.PLAIN_HEADING
                || (roles[first] == Role.ITEM && texts.get(first).isBare() && before);
        if (heading || plain) {
            roles[first] = Role.NAME;
        }
    }

    private ImmutableList<Line> lines() {
        int[] before = new int[roles.length + 1];
        for (int i = 0; i < roles.length; i++) {
            before[i + 1] = before[i] + (roles[i].isItem() ? 1 : 0);
        }
        List<ImmutableList<String>> paths = new ArrayList<>();
        int[] items = new int[roles.length];
        Deque<Open> open = new ArrayDeque<>();
        int lastTotal = 0;
        int lastPartial = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isHeading()) {
                open(open, i, before[i]);
            } else if (roles[i].isItem()) {
                open.forEach(heading -> heading.hasItems = true);
            } else if (roles[i] == Role.NAME) {
                items[i] = before[roles.length];
            } else if (roles[i] == Role.TOTAL) {
                RowText.Total total = texts.get(i).total().orElseThrow();
                int last = total.isPartial() ? lastPartial : lastTotal;
                items[i] = before[i] == 0
                        ? before[roles.length]
                        : total.isPartial() && !open.isEmpty()
                                ? partial(open, before[i], total.count())
                                : before[i] - last;
                lastTotal = total.isPartial() ? lastTotal : before[i];
                lastPartial = before[i];
            }
            paths.add(open.stream().map(heading -> heading.name).collect(ImmutableList.toImmutableList()));
        }
        while (!open.isEmpty()) {
            closeLast(open);
        }
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = 0; i < roles.length; i++) {
            lines.add(new Line(roles[i], texts.get(i), paths.get(i), items[i]));
        }
        return lines.build();
    }

    /** A subtotal under nested headings speaks of the one that agrees with it, else of the outermost. */
    private static int partial(Deque<Open> open, int before, Optional<Integer> stated) {
        return open.stream()
                .map(heading -> before - heading.first)
                .filter(items -> stated.filter(items::equals).isPresent())
                .findFirst()
                .orElse(before - open.getFirst().first);
    }

    /** Opens a heading, and closes those that do not reach over it. */
    private void open(Deque<Open> open, int i, int items) {
        boolean bare = levels[i] == INNERMOST;
        boolean beside = bare && open.stream().anyMatch(heading -> heading.level == OUTERMOST && heading.overOrdinals);
        while (!open.isEmpty() && open.getLast().level >= (beside ? OUTERMOST : levels[i])) {
            closeLast(open);
        }
        if (bare && !open.isEmpty() && open.getLast().hasItems) {
            closeLast(open);
        }
        if (!open.isEmpty()) {
            open.getLast().overHeadings = true;
            open.getLast().overOrdinals |= !bare;
        }
        open.addLast(new Open(texts.get(i).heading().name(), levels[i], i, items));
    }

    private void closeLast(Deque<Open> open) {
        Open last = open.removeLast();
        if (!last.hasItems && !last.overHeadings && !isCounted(last.row)) {
            roles[last.row] = Role.EMPTY_HEADING;
        }
    }

    private static final class Open {
        private final String name;
        private final int level;
        private final int row;
        private final int first;
        private boolean hasItems;
        private boolean overHeadings;
        private boolean overOrdinals;

        Open(String name, int level, int row, int first) {
            this.name = name;
            this.level = level;
            this.row = row;
            this.first = first;
        }
    }
}
