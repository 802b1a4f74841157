package org.jiceng.rules.testing.boundary;

import com.google.common.collect.ImmutableList;
import org.jiceng.rules.admission.AdmissionPolicy;

/** The boundaries of the national rules. */
final class NationalBoundaries implements BoundarySource {

    NationalBoundaries() {}

    @Override
    public ImmutableList<Boundary> boundaries() {
        return Boundaries.of(AdmissionPolicy.national().rules()).all();
    }
}
