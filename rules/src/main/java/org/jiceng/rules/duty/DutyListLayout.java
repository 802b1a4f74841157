package org.jiceng.rules.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.internal.input.ColumnNames;

/**
 * Which column of a published table holds which field (列对应关系). It is data: a table with other headings needs another
 * layout and no code.
 *
 * <p>The layouts of the shapes that lists were published in come with the library and have names
 * ({@link #published()}); {@link DutyListLayoutReader} reads further ones from a table, and {@link #builder()} makes
 * one in code. Headings of columns are compared without white space and in one width, so {@code 乡镇（街道）配合职责} is
 * {@code 乡镇(街道)配合职责}.
 */
@Value.Immutable
public abstract class DutyListLayout {

    DutyListLayout() {}

    /** The heading of the column that holds a field. {@link DutyField#TITLE} must be there. */
    public abstract ImmutableMap<DutyField, String> columns();

    /** Further headings under which tables have the column of a field. */
    public abstract ImmutableListMultimap<DutyField, String> otherHeadings();

    /** The fields whose column may be missing without anybody being told. */
    public abstract ImmutableSet<DutyField> optional();

    /**
     * The columns whose cells may be merged over several rows, of {@link DutyField#HEADING},
     * {@link DutyField#DUTY_CLASS} and {@link DutyField#POWER_KIND}. Where a table has no text of such a column on two
     * rows running, a blank cell goes with the cell above.
     */
    public abstract ImmutableSet<DutyField> merged();

    /** The class of every row, for a table without a column for it. */
    public abstract Optional<DutyClass> dutyClass();

    /** The words in which the cells are written. */
    @Value.Default
    public DutyVocabulary vocabulary() {
        return DutyVocabulary.published();
    }

    @Value.Check
    void check() {
        if (!columns().containsKey(DutyField.TITLE)) {
            throw new IllegalStateException("layout of a duty list must name the column of TITLE, but names "
                    + columns().keySet());
        }
        if (dutyClass().isEmpty() && !columns().containsKey(DutyField.DUTY_CLASS)) {
            throw new IllegalStateException("layout of a duty list must name a class or its column, but names neither");
        }
    }

    @Value.Lazy
    ImmutableMap<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        columns().values().forEach(column -> headings.put(normalized(column), column));
        otherHeadings().forEach((field, other) -> {
            String column = columns().get(field);
            if (column != null) {
                headings.putIfAbsent(normalized(other), column);
            }
        });
        return ImmutableMap.copyOf(headings);
    }

    /** Returns the name by which the reader asks for a column; the heading itself where the layout does not know it. */
    String columnNamed(String heading) {
        return headings().getOrDefault(normalized(heading), heading);
    }

    /** Returns the names of the columns for a reader of tables. */
    ColumnNames columnNames() {
        return new ColumnNames() {
            @Override
            public String nameOf(String heading) {
                return columnNamed(heading);
            }

            @Override
            public ImmutableList<String> others(String name) {
                return columns().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(name))
                        .flatMap(entry -> otherHeadings().get(entry.getKey()).stream())
                        .collect(ImmutableList.toImmutableList());
            }
        };
    }

    private static String normalized(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * Returns the layouts that come with the library, by name: {@code basic}, {@code cooperation}, {@code withdrawn},
     * {@code department-cooperation}, {@code department-withdrawn}, {@code powers} (权责清单), {@code committee}
     * (自治、协助、负面清单, a class per row), {@code negative}, {@code certificates}, {@code certificate-guide} and
     * {@code service-items}.
     */
    public static ImmutableMap<String, DutyListLayout> published() {
        return PublishedLayouts.ALL;
    }

    /**
     * Returns a layout that comes with the library.
     *
     * @param name a key of {@link #published()}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static DutyListLayout named(String name) {
        DutyListLayout layout = published().get(name);
        checkArgument(
                layout != null,
                "layout must be one of %s, but was '%s'%s",
                published().keySet(),
                name,
                NearestWord.in(published().keySet(), name)
                        .map(nearest -> "; the nearest is '" + nearest + "'")
                        .orElse(""));
        return layout;
    }

    /** Returns the layout of a list of basic duties: 编号, 类别, 序号, 事项名称. */
    public static DutyListLayout basic() {
        return named("basic");
    }

    /** Returns the layout of a list of cooperation duties: as basic, with 对应上级部门, 上级部门职责, 配合职责. */
    public static DutyListLayout cooperation() {
        return named("cooperation");
    }

    /** Returns the layout of a list of duties that departments took back: as basic, with 承接部门, 工作方式. */
    public static DutyListLayout withdrawn() {
        return named("withdrawn");
    }

    /** Returns the layout of a list for committees, with a class per row: 编号, 清单类别, 序号, 事项名称, 依据. */
    public static DutyListLayout committee() {
        return named("committee");
    }

    /** Returns the layout of the certificates of 民发〔2020〕20号 as data files hold them: no, item, category. */
    public static DutyListLayout certificates() {
        return named("certificates");
    }

    /**
     * Returns the layout of the tables that {@link DutyListCsvWriter} writes: a column for every field, named by its
     * Chinese term.
     */
    public static DutyListLayout exported() {
        Builder layout = builder();
        ImmutableList.copyOf(DutyField.values())
                .forEach(field -> layout.putColumn(field, DutyListCsvWriter.column(field)));
        return layout.build();
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyListLayout}. */
    public static final class Builder extends ImmutableDutyListLayout.Builder {
        Builder() {}
    }
}
