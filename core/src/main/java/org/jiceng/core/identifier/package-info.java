/**
 * Codes that the state gives to places and to organisations.
 *
 * <p>{@link org.jiceng.core.identifier.DivisionCode} is the statistical code of a place (统计用区划代码): 2, 4, 6, 9 or 12
 * digits for province, prefecture, county, township and village. The last three digits of a township or village code
 * lie in a band that tells what kind of place it was coded as: {@link org.jiceng.core.identifier.TownshipBand} and
 * {@link org.jiceng.core.identifier.VillageBand}. {@link org.jiceng.core.identifier.UrbanRuralClass} tells how urban a
 * place is, which is a different question: a villagers committee may lie in the main city.
 *
 * <p>{@link org.jiceng.core.identifier.SocialCreditCode} is the code of a legal person (统一社会信用代码, GB 32100-2015).
 *
 * <p>A code is a label that holds for a period. Between 2016 and 2023, 468 codes vanished and came back, 378 of them
 * with another name; never use a code as the identity of a body.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.identifier;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
