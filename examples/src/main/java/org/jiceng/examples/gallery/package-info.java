/** The pictures of the gallery, each drawn by one short method; a test writes the page from them and keeps it equal. */
@NullMarked
package org.jiceng.examples.gallery;

import org.jspecify.annotations.NullMarked;
