@NullMarked
package org.jiceng.core.diagram.view;

import org.jspecify.annotations.NullMarked;
