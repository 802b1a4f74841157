package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which column of a published table holds which field (列对应关系). It is data: a table with other headings needs another
 * layout and no code.
 */
@Value.Immutable
public abstract class DutyListLayout {

    DutyListLayout() {}

    /** The heading of the column that holds a field. {@link DutyField#TITLE} must be there. */
    public abstract ImmutableMap<DutyField, String> columns();

    /** The class of every row, for a table without a column for it. */
    public abstract Optional<DutyClass> dutyClass();

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

    /** Returns the layout of a list of basic duties: 编号, 类别, 序号, 事项名称. */
    public static DutyListLayout basic() {
        return base(DutyClass.BASIC).build();
    }

    /** Returns the layout of a list of cooperation duties: as basic, with 对应上级部门, 上级部门职责, 配合职责. */
    public static DutyListLayout cooperation() {
        return base(DutyClass.COOPERATION)
                .putColumn(DutyField.DEPARTMENT, "对应上级部门")
                .putColumn(DutyField.DEPARTMENT_DUTY, "上级部门职责")
                .putColumn(DutyField.BODY_DUTY, "配合职责")
                .build();
    }

    /** Returns the layout of a list of duties that departments took back: as basic, with 承接部门, 工作方式. */
    public static DutyListLayout withdrawn() {
        return base(DutyClass.WITHDRAWN)
                .putColumn(DutyField.DEPARTMENT, "承接部门")
                .putColumn(DutyField.DEPARTMENT_DUTY, "工作方式")
                .build();
    }

    /** Returns the layout of a list for committees, with a class per row: 编号, 清单类别, 序号, 事项名称, 依据. */
    public static DutyListLayout committee() {
        return builder()
                .putColumn(DutyField.ID, "编号")
                .putColumn(DutyField.DUTY_CLASS, "清单类别")
                .putColumn(DutyField.NUMBER, "序号")
                .putColumn(DutyField.TITLE, "事项名称")
                .putColumn(DutyField.BASIS, "依据")
                .build();
    }

    /** Returns the layout of the certificates of 民发〔2020〕20号 as data files hold them: no, item, category. */
    public static DutyListLayout certificates() {
        return builder()
                .dutyClass(DutyClass.PROHIBITED)
                .putColumn(DutyField.NUMBER, "no")
                .putColumn(DutyField.TITLE, "item")
                .putColumn(DutyField.HEADING, "category")
                .build();
    }

    private static Builder base(DutyClass dutyClass) {
        return builder()
                .dutyClass(dutyClass)
                .putColumn(DutyField.ID, "编号")
                .putColumn(DutyField.HEADING, "类别")
                .putColumn(DutyField.NUMBER, "序号")
                .putColumn(DutyField.TITLE, "事项名称");
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
