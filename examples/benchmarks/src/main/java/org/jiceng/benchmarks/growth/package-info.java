/** How the work of this library grows with its input. */
@NullMarked
package org.jiceng.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
