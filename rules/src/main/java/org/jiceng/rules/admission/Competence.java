package org.jiceng.rules.admission;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.core.body.BodyId;
import org.jiceng.core.law.Citation;
import org.jiceng.core.text.LocalizedText;

/**
 * Who decides on one request, and by when (审批机关和期限).
 *
 * @param authority who decides
 * @param bodies the bodies of the structure that this is; none where it has none of them
 * @param steps the steps of the procedure, in order
 * @param fileBy the last day on which the request could be filed in time; empty where none is laid down or the matter
 *     has no first day
 * @param decideBy the last day for the decision; empty where none is laid down or the day of filing is not stated
 * @param exit when the matter goes out again, other than by its end
 * @param citations where it is written
 */
public record Competence(
        LocalizedText authority,
        ImmutableList<BodyId> bodies,
        ImmutableList<LocalizedText> steps,
        Optional<LocalDate> fileBy,
        Optional<LocalDate> decideBy,
        Optional<LocalizedText> exit,
        ImmutableList<Citation> citations) {}
