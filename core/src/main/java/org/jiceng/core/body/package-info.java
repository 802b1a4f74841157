/**
 * The bodies of grassroots governance: what exists, described for a period.
 *
 * <p>{@link org.jiceng.core.body.Body} is the one type to start with. It is sealed: a township government or a street
 * office, the villagers and residents committees that they guide, the service stations that departments dispatch, the
 * offices, party organisations, congresses and assemblies, groups and grids. {@link org.jiceng.core.body.BodyKind}
 * gives an exhaustive {@code switch}. Each type has a builder:
 *
 * <pre>{@code
 * VillagersCommittee village = VillagersCommittee.builder()
 *         .id(BodyId.of("qinjiang-xinglong"))
 *         .name("兴隆村民委员会")
 *         .divisionCode(DivisionCode.parse("360735100200"))
 *         .parent(BodyId.of("qinjiang"))
 *         .build();
 * }</pre>
 *
 * <p>A {@link org.jiceng.core.body.BodyId} is the identity. Codes and names are labels for a period. A
 * {@link org.jiceng.core.body.Post} exists when it is vacant; {@link org.jiceng.core.body.Tenure} says who holds it
 * when.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.body;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
