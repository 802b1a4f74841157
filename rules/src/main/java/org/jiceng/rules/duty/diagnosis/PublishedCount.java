package org.jiceng.rules.duty.diagnosis;

import java.util.Optional;
import org.jiceng.core.finding.SourceLocation;

/**
 * How many items of a category a list was published with (公布项数).
 *
 * @param list the name of the list
 * @param dimension by what it is sorted, for example 职权类型
 * @param category the category, for example 行政许可
 * @param count how many items it has, from 0
 * @param statedTotal how many items the list says that it has as a whole
 * @param at where it stands
 */
public record PublishedCount(
        String list, String dimension, String category, int count, Optional<Integer> statedTotal, SourceLocation at) {}
