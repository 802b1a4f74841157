package org.jiceng.rules.duty;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A line of a department's view (部门事项): what the department does, and which towns and streets have it on their lists.
 *
 * @param dutyClass {@link DutyClass#COOPERATION} or {@link DutyClass#WITHDRAWN}
 * @param title the title as the first list has it
 * @param departmentDuty what the department does (本部门职责), or for a withdrawn duty how (工作方式)
 * @param bodyDuty what towns and streets do (镇街配合职责)
 * @param lists the titles of the lists that have it (关联镇街), in order
 */
public record DepartmentDuty(
        DutyClass dutyClass,
        String title,
        Optional<String> departmentDuty,
        Optional<String> bodyDuty,
        ImmutableList<String> lists) {}
