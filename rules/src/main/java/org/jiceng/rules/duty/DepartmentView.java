package org.jiceng.rules.duty;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lists of towns and streets as a department sees them (部门视角): one fact, two views. A department's lists of what it
 * does together with towns, and of what it took back, are derived and never entered a second time, so the two cannot
 * disagree.
 *
 * <p>A cell may name several departments, {@code 县水利局（牵头）、县生态环境局}: each of them has the duty in its view. Remarks in
 * brackets are no part of a department's name.
 */
public final class DepartmentView {

    private static final Splitter NAMES =
            Splitter.on(Pattern.compile("[、，,；;\n]")).trimResults().omitEmptyStrings();
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]{0,50}[)）]");

    private final String department;
    private final ImmutableList<DepartmentDuty> duties;

    private DepartmentView(String department, ImmutableList<DepartmentDuty> duties) {
        this.department = department;
        this.duties = duties;
    }

    /**
     * Returns the view of a department. A duty that several lists have with the same words is one line.
     *
     * @param department the name, as lists write it
     * @param lists lists of towns and streets
     */
    public static DepartmentView of(String department, Iterable<DutyList> lists) {
        String wanted = DutyText.key(department);
        Map<ImmutableList<Object>, Duty> lines = new LinkedHashMap<>();
        SetMultimap<ImmutableList<Object>, String> towns = LinkedHashMultimap.create();
        for (DutyList list : lists) {
            for (Duty duty : list.duties()) {
                if (names(duty).stream().anyMatch(name -> DutyText.key(name).equals(wanted))) {
                    ImmutableList<Object> line = ImmutableList.of(
                            duty.dutyClass(),
                            duty.key(),
                            DutyText.key(duty.departmentDuty().orElse("")),
                            DutyText.key(duty.bodyDuty().orElse("")));
                    lines.putIfAbsent(line, duty);
                    towns.put(line, list.title());
                }
            }
        }
        ImmutableList.Builder<DepartmentDuty> duties = ImmutableList.builder();
        lines.forEach((line, duty) -> duties.add(new DepartmentDuty(
                duty.dutyClass(),
                duty.title(),
                duty.departmentDuty(),
                duty.bodyDuty(),
                ImmutableList.copyOf(towns.get(line)))));
        return new DepartmentView(department, duties.build());
    }

    /** Returns the departments that lists name for duties of cooperation and for withdrawn ones, in order. */
    public static ImmutableSet<String> departments(Iterable<DutyList> lists) {
        Map<String, String> departments = new LinkedHashMap<>();
        lists.forEach(list -> list.duties()
                .forEach(duty -> names(duty).forEach(name -> departments.putIfAbsent(DutyText.key(name), name))));
        return ImmutableSet.copyOf(departments.values());
    }

    private static Set<String> names(Duty duty) {
        Set<String> names = new LinkedHashSet<>();
        if (duty.dutyClass() == DutyClass.COOPERATION || duty.dutyClass() == DutyClass.WITHDRAWN) {
            duty.department()
                    .ifPresent(cell ->
                            NAMES.split(REMARK.matcher(cell).replaceAll("")).forEach(names::add));
        }
        return names;
    }

    /** Returns the name of the department. */
    public String department() {
        return department;
    }

    /** Returns the duties in which towns and streets cooperate with it, in the order of the lists. */
    public ImmutableList<DepartmentDuty> cooperation() {
        return of(DutyClass.COOPERATION);
    }

    /** Returns the duties that it took back, in the order of the lists. */
    public ImmutableList<DepartmentDuty> withdrawn() {
        return of(DutyClass.WITHDRAWN);
    }

    private ImmutableList<DepartmentDuty> of(DutyClass dutyClass) {
        return duties.stream().filter(duty -> duty.dutyClass() == dutyClass).collect(ImmutableList.toImmutableList());
    }
}
