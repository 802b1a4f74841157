@NullMarked
package org.jiceng.examples.gallery;

import org.jspecify.annotations.NullMarked;
