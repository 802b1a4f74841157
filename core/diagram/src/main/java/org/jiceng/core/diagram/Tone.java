package org.jiceng.core.diagram;

import org.jiceng.core.diagram.svg.NodePaint;
import org.jiceng.core.text.Labeled;
import org.jiceng.core.text.LocalizedText;

/**
 * What the colour of a box says instead of the kind of the body (色调): what changed between two days, or a place on a
 * scale of five, for example of grades or of loads. Each tone has a sign, so that it can be told without colour.
 */
public enum Tone implements Labeled {
    /** Added, 新增. */
    ADDED("＋", "新增", "added", "#dcf5e3", "#1a7f37", "#0b4a1f", false),
    /** Removed, 撤销. */
    REMOVED("－", "撤销", "removed", "#fde7e6", "#b3261e", "#6d120d", true),
    /** Renamed, 更名. */
    RENAMED("～", "更名", "renamed", "#fff4cc", "#a67c00", "#4d3a00", false),
    /** Placed under another body, 划转. */
    MOVED("→", "划转", "moved", "#e3ecfd", "#2f5fc4", "#142c61", false),
    /** Given another code, 改代码. */
    RECODED("＃", "改代码", "recoded", "#eceff3", "#566072", "#252c38", false),
    /** Made a body of another kind, 改设. */
    CONVERTED("◇", "改设", "converted", "#f6e3ef", "#a8327a", "#4f1137", false),
    /** Merged from or into others, 合并. */
    MERGED("＞", "合并", "merged", "#efe5fd", "#6d28d9", "#35126f", false),
    /** Split from or into others, 分设. */
    SPLIT("＜", "分设", "split", "#dff3f7", "#0e7490", "#073d4c", false),
    /** The best of five. */
    BEST("▲", "优", "best", "#c9ecd2", "#1a7f37", "#0b3d19", false),
    /** The second of five. */
    GOOD("△", "良", "good", "#e9f6dd", "#6a9a2d", "#2f460e", false),
    /** The middle of five. */
    FAIR("○", "中", "fair", "#fdf6cf", "#b19a12", "#4a3f02", false),
    /** The fourth of five. */
    POOR("▽", "低", "poor", "#fde8d0", "#c77722", "#5a3206", false),
    /** The worst of five. */
    WORST("▼", "差", "worst", "#fbd9d6", "#b3261e", "#5f100b", false);

    private final String sign;
    private final String chinese;
    private final String english;
    private final NodePaint paint;

    Tone(String sign, String chinese, String english, String fill, String stroke, String text, boolean dashed) {
        this.sign = sign;
        this.chinese = chinese;
        this.english = english;
        this.paint = new NodePaint(fill, stroke, text, dashed);
    }

    /** Returns the sign that stands before the badge of a box, one character. */
    public String sign() {
        return sign;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.of(chinese, english);
    }

    NodePaint paint() {
        return paint;
    }
}
