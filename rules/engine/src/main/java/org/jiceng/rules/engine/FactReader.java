package org.jiceng.rules.engine;

import org.jspecify.annotations.Nullable;

/**
 * Reads a fact from a case (事实读取).
 *
 * @param <F> the type of the case
 * @param <T> the type of the fact's value
 */
@FunctionalInterface
public interface FactReader<F, T> {

    /**
     * Reads the fact.
     *
     * @param subject the case
     * @return the value, or null where the case does not state it
     */
    @Nullable
    T read(F subject);
}
