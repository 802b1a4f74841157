package org.jiceng.core.history;

import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/** What happened to one or several bodies on a day (沿革事件类别). */
public enum SuccessionKind implements Labeled {
    /** A body came to be, 设立: no predecessor, one successor. */
    FOUNDED("设立", "founded"),
    /** A body got another name, 更名: the same body before and after. */
    RENAMED("更名", "renamed"),
    /** A body got another division code, 代码变更: the same body before and after. */
    RECODED("代码变更", "recoded"),
    /** Bodies were put together, 合并: two or more predecessors; a successor may be one of them (并入). */
    MERGED("合并", "merged"),
    /** A body was divided, 分设: one predecessor, two or more successors, of which it may be one itself. */
    SPLIT("分设", "split"),
    /** A body ceased to be, 撤销: one predecessor, no successor. */
    ABOLISHED("撤销", "abolished"),
    /** A body came under another body, 划转、隶属关系变更: the same body before and after. */
    TRANSFERRED("划转", "transferred"),
    /** A body became one of another kind, 改设 (撤乡设镇, 村改居): one before and one after, the same or a new one. */
    CONVERTED("改设", "converted");

    private final String chinese;
    private final String english;

    SuccessionKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    /** Returns whether the body before and the body after such an event are always the same. */
    public boolean keepsIdentity() {
        return this == RENAMED || this == RECODED || this == TRANSFERRED;
    }
}
