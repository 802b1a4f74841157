package org.example.city;

import org.jiceng.core.body.BodyKind;
import org.jiceng.core.law.Jurisdiction;
import org.jiceng.core.time.ValidityPeriod;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyId;
import org.jiceng.rules.duty.DutyList;
import org.jiceng.rules.duty.ListPurpose;

/** 示例市社区工作事项清单: what the city's communities have to do. */
final class CityDuties {

    private CityDuties() {}

    static DutyList list() {
        return DutyList.builder()
                .title("示例市社区工作事项清单")
                .edition("2026年版")
                .jurisdiction(Jurisdiction.of(CityMeasures.PLACE))
                .period(ValidityPeriod.parse("2026-03-01/.."))
                .addPurposes(ListPurpose.WORK)
                .addBodyKinds(BodyKind.RESIDENTS_COMMITTEE)
                .addDuties(assistance("C-01", "人口信息登记"), assistance("C-02", "垃圾分类宣传"))
                .build();
    }

    private static Duty assistance(String id, String title) {
        return Duty.builder()
                .id(DutyId.of(id))
                .title(title)
                .dutyClass(DutyClass.ASSISTANCE)
                .build();
    }
}
