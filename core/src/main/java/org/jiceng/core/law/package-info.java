/**
 * Legal instruments, their versions in time, and citations of their provisions.
 *
 * <p>A {@link org.jiceng.core.law.LegalInstrument} is one version of one text, for example the Organic Law of Urban
 * Residents Committees as revised in 2025, with the days on which it is in force and the place where it applies. A
 * {@link org.jiceng.core.law.Citation} names a provision in it and prints in Chinese
 * ({@code 《城市居民委员会组织法》（2025年修订）第四十三条第二款}) and in English. A {@link org.jiceng.core.law.LegalBasis} is what a relation,
 * a duty or a rule rests on: any number of citations, or a note where none is known.
 *
 * <p>{@link org.jiceng.core.law.Instruments} lists the instruments that the rules of this library cite. Each says how
 * its text was verified, see {@link org.jiceng.core.law.Verification}. {@link org.jiceng.core.law.Modality} tells a
 * duty (应当) from a prohibition (不得), a permission (可以) and a soft norm (一般).
 */
@CheckReturnValue
@NullMarked
package org.jiceng.core.law;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
