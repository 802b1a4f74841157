/** Finding duties on lists of 100 and of 1,000 rows. */
@NullMarked
package org.jiceng.benchmarks.duty;

import org.jspecify.annotations.NullMarked;
