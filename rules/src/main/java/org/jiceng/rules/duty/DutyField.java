package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * A field of a duty that a column of a published table may hold (清单字段).
 *
 * <p>The first ones are attributes of {@link Duty}; those from {@link #POST} on are texts that only some shapes of list
 * have, kept in {@link Duty#details()}.
 */
public enum DutyField implements Labeled {
    /** The id, 事项编号; made from class and running number where no column holds it. */
    ID("编号", "id"),
    /** The published number, 序号. */
    NUMBER("序号", "number"),
    /** The heading, 类别. */
    HEADING("类别", "heading"),
    /** The title, 事项名称; the one field that every table has. */
    TITLE("事项名称", "title"),
    /** The class, 清单类别, as the constant's name or its Chinese term. */
    DUTY_CLASS("清单类别", "class"),
    /** The superior department or the one that took the duty over, 对应上级部门、承接部门. */
    DEPARTMENT("对应部门", "department"),
    /** What the department does, 上级部门职责、工作方式. */
    DEPARTMENT_DUTY("部门职责", "department's duty"),
    /** What the body does, 配合职责、责任事项. */
    BODY_DUTY("本级职责", "body's duty"),
    /** The legal basis, 依据: a citation of the catalogue, or other words. */
    BASIS("依据", "basis"),
    /** The kind of power, 权种类型, as {@link PowerKind#named} reads it. */
    POWER_KIND("权种类型", "kind of power"),
    /** How the power came down, 下放 or 委托. */
    DELEGATION("赋权方式", "delegation"),
    /** The first day, ISO, 起始日. */
    START("起始日", "first day"),
    /** The last day, ISO and inclusive, 截止日. */
    LAST_DAY("截止日", "last day"),
    /** Whether the power came with it, 有 or 无. */
    POWER("职权", "power"),
    /** Whether the funds came with it, 有 or 无. */
    FUNDS("经费", "funds"),
    /** Whether the staff came with it, 有 or 无. */
    STAFF("人员", "staff"),
    /** The post that answers for it, 责任岗位. */
    POST("责任岗位", "post"),
    /** When somebody is called to account, 追责情形. */
    ACCOUNTABILITY("追责情形", "accountability"),
    /** How it runs, 运行流程图. */
    FLOW("运行流程图", "flow"),
    /** Where integrity is at risk, 廉政风险点. */
    RISK("廉政风险点", "integrity risk"),
    /** What a certificate is for, 用途. */
    PURPOSE("用途", "purpose"),
    /** Who issues a certificate, 开具单位. */
    ISSUER("开具单位", "issuer"),
    /** Who demands a certificate, 要求开具单位. */
    DEMANDED_BY("要求开具单位", "demanded by"),
    /** Conditions, papers and steps, 办理条件、材料、流程. */
    PROCEDURE("办理流程", "procedure"),
    /** How long it takes, 办理时限. */
    TIME_LIMIT("办理时限", "time limit"),
    /** What a certificate looks like, 证明式样. */
    FORM("证明式样", "form"),
    /** The level that handles it, 行使层级. */
    LEVEL("行使层级", "level"),
    /** The division code of the place, 区划代码. */
    AREA_CODE("区划代码", "area code"),
    /** The kind of service item, 事项类型. */
    ITEM_KIND("事项类型", "item kind"),
    /** The code of the department, whatever its form, 部门代码. */
    DEPARTMENT_CODE("部门代码", "department code"),
    /** The towns and streets concerned, 关联镇街. */
    TOWNS("关联镇街", "towns");

    private static final ImmutableSet<DutyField> DETAILS = Sets.immutableEnumSet(EnumSet.range(POST, TOWNS));

    private final String chinese;
    private final String english;

    DutyField(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the fields that are kept in {@link Duty#details()}, in order. */
    public static ImmutableSet<DutyField> details() {
        return DETAILS;
    }

    /** Returns whether the field is kept in {@link Duty#details()}. */
    public boolean isDetail() {
        return DETAILS.contains(this);
    }

    /**
     * Returns how many characters a text of this field may have in a file, whatever its format: 100 for an id, 2,000
     * for a title, 10,000 for every other. A longer title or id is an error and the duty is left out; of any other
     * field a longer text is a warning, and the duty is read without it.
     */
    public int limit() {
        return switch (this) {
            case ID -> DutyId.LIMIT;
            case TITLE -> Duty.TITLE_LIMIT;
            default -> 10_000;
        };
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
