/** The program of {@code docs/duty-lists.md}. A test keeps both equal, and what it prints. */
@NullMarked
package org.jiceng.examples.dutylists;

import org.jspecify.annotations.NullMarked;
