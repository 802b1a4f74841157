package org.jiceng.core.body;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** The kind of a grassroots party organisation (党的基层组织类别). */
public enum PartyOrganizationKind implements Labeled {
    /** Party committee, 党委. */
    COMMITTEE("党委", "party committee"),
    /** Party working committee of a street, 党工委. */
    WORKING_COMMITTEE("党工委", "party working committee"),
    /** Party working committee of a street that units in the area join with part-time members, 街道大工委. */
    JOINT_WORKING_COMMITTEE("大工委", "joint party working committee"),
    /** Party committee of a community that units in the area join with part-time members, 社区大党委. */
    JOINT_COMMITTEE("大党委", "joint party committee"),
    /** General party branch, 党总支. */
    GENERAL_BRANCH("党总支", "general party branch"),
    /** Party branch, 党支部. */
    BRANCH("党支部", "party branch");

    private final String chinese;
    private final String english;

    PartyOrganizationKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }
}
