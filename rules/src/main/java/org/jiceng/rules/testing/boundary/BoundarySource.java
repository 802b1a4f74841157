package org.jiceng.rules.testing.boundary;

import com.google.common.collect.ImmutableList;

/**
 * Where {@link BoundaryCases} gets its cases from (边界用例来源). An implementation has a constructor without parameters.
 *
 * <pre>{@code
 * final class CityBoundaries implements BoundarySource {
 *     public ImmutableList<Boundary> boundaries() {
 *         return Boundaries.of(CityPack.policy().rules()).all();
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface BoundarySource {

    /** Returns the cases, in the order in which they are to be tested. */
    ImmutableList<Boundary> boundaries();
}
