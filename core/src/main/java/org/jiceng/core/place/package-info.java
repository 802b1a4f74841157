/**
 * What a place is, as its code and its name say it: two facts that may disagree.
 *
 * <p>{@link org.jiceng.core.place.DivisionClassifier} is the one type to start with:
 *
 * <pre>{@code
 * PlaceClass place = DivisionClassifier.classify(DivisionCode.parse("110101001001"), "多福巷社区居委会");
 * place.kind(); // RESIDENTS_COMMITTEE
 * place.isDisputed(); // false: code and name agree
 * }</pre>
 *
 * <p>A {@link org.jiceng.core.place.PlaceName} has a normalised form and a stem beside the name as it was written,
 * which nothing here ever changes.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.place;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
