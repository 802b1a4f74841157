/** Shared by the modules of this library and no part of its API: it may change in any release. */
@CheckReturnValue
@NullMarked
package org.jiceng.core.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
