/** The rules of an invented city, to be tested with nothing but the test kit; see the tests of this package. */
@NullMarked
package org.jiceng.examples.ruletests;

import org.jspecify.annotations.NullMarked;
