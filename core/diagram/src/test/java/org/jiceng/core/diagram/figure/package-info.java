@NullMarked
package org.jiceng.core.diagram.figure;

import org.jspecify.annotations.NullMarked;
