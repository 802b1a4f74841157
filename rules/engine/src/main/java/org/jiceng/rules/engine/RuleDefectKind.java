package org.jiceng.rules.engine;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What is amiss with rules, whatever the case (规则缺陷). */
public enum RuleDefectKind implements Labeled {
    /** There are cases of which no rule speaks, 漏洞. */
    GAP("defect.gap"),
    /** Two rules can be violated by one case, 重叠. It is a defect only of rules of which one is meant to hit. */
    OVERLAP("defect.overlap"),
    /** Whatever violates the rule violates one before it, so that it never hits first, 遮蔽. */
    SHADOWED("defect.shadowed"),
    /** The rule applies to no case, 不可达. */
    UNREACHABLE("defect.unreachable"),
    /** The rule applies, but no case violates it, 空转. */
    IDLE("defect.idle"),
    /** There are too many conditions to tell, 未检查. */
    NOT_CHECKED("defect.notChecked");

    private final String key;

    RuleDefectKind(String key) {
        this.key = key;
    }

    @Override
    public LocalizedText label() {
        return EngineText.text(key);
    }
}
