package org.jiceng.core.internal.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;

/** The words of a closed vocabulary as files write them: the constants' names. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> ImmutableMap<String, E> of(Class<E> type) {
        ImmutableMap.Builder<String, E> words = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name(), constant);
        }
        return words.buildOrThrow();
    }

    static String normalize(String text) {
        return Ascii.toUpperCase(text).replace('-', '_').replace(' ', '_');
    }
}
