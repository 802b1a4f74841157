package org.jiceng.core.body;

import java.util.OptionalInt;

/** What a body in whose area people live has in common: it counts households (户数). */
public interface Inhabited {

    /** The identity of the body. */
    BodyId id();

    /** How many households live in its area, from 0; empty where that is not known. */
    OptionalInt households();
}
