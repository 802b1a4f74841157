/** The programs of docs/assessment.md. A test keeps the page equal to them, and to what they print. */
@NullMarked
package org.jiceng.examples.assessment;

import org.jspecify.annotations.NullMarked;
