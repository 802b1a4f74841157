package org.jiceng.rules.duty;

/** A field of a duty that a column of a published table may hold (清单字段). */
public enum DutyField {
    /** The id, 事项编号; made from class and running number where no column holds it. */
    ID,
    /** The published number, 序号. */
    NUMBER,
    /** The heading, 类别. */
    HEADING,
    /** The title, 事项名称; the one field that every table has. */
    TITLE,
    /** The class, 清单类别, as the constant's name or its Chinese term. */
    DUTY_CLASS,
    /** The superior department or the one that took the duty over, 对应上级部门、承接部门. */
    DEPARTMENT,
    /** What the department does, 上级部门职责、工作方式. */
    DEPARTMENT_DUTY,
    /** What the body does, 配合职责. */
    BODY_DUTY,
    /** The legal basis in words, 依据. */
    BASIS
}
