/**
 * What single places say about work that comes from above (地方规则包): the regulations of Shanghai, Beijing, Tianjin,
 * Shandong, Deyang, Chengdu and Luzhou, and published admission schemes of districts and cities.
 *
 * <p>{@link org.jiceng.rules.admission.local.LocalPacks} is the one type to start with. Give a policy all packs: the
 * division code of a body and the day pick the rules that hold.
 *
 * <pre>{@code
 * AdmissionPolicy policy = AdmissionPolicy.national().withPacks(LocalPacks.all());
 * }</pre>
 *
 * <p>The regulations were read article by article. The schemes were read in reports and excerpts; what rests on them is
 * marked {@link org.jiceng.core.law.Verification#SECONDARY} in the citation, and where a source names a year only, the
 * scheme counts from the last day of that year.
 *
 * <p>Where a text obliges a government to keep a list, the list is data that the caller brings, a
 * {@link org.jiceng.rules.duty.DutyList}; without it a person has to look the matter up. A text that gives a body the
 * right to refuse forbids nothing: such a rule is a permission, and while it holds, the request is at best referred.
 *
 * <p>A pack of one's own is written like these: rules that cite an instrument of the place, and what follows from them.
 */
@CheckReturnValue
@NullMarked
package org.jiceng.rules.admission.local;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
