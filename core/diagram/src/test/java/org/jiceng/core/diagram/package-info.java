@NullMarked
package org.jiceng.core.diagram;

import org.jspecify.annotations.NullMarked;
