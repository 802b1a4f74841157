/** Programs that show the library at work. Never published; no promise of compatibility. */
@NullMarked
package org.jiceng.examples;

import org.jspecify.annotations.NullMarked;
