/** The program of the README. A test keeps both equal, and what it prints. */
@NullMarked
package org.jiceng.examples.readme;

import org.jspecify.annotations.NullMarked;
