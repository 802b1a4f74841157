package org.jiceng.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jiceng.core.body.BodyKind;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.internal.NearestWord;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.duty.Duty;
import org.jiceng.rules.duty.DutyClass;
import org.jiceng.rules.duty.DutyList;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about an edition of a duty list (清单断言). A duty is named by its id or its title. A failure prints the whole
 * list, with what it is about marked; of a long list the first 300 duties.
 */
public final class DutyListAssert extends AbstractAssert<DutyListAssert, DutyList> {

    private Locale locale = Locale.getDefault(Locale.Category.DISPLAY);

    DutyListAssert(@Nullable DutyList actual) {
        super(actual, DutyListAssert.class);
    }

    /** Makes failures speak another language than that of the machine: English, or Chinese for every other locale. */
    public DutyListAssert inLanguage(Locale language) {
        locale = language;
        return this;
    }

    /** Verifies how many duties there are. */
    public DutyListAssert hasSize(int expected) {
        return verify(
                list().duties().size() == expected,
                TestingText.text(
                        "list.size",
                        Integer.toString(expected),
                        Integer.toString(list().duties().size())),
                duty -> false);
    }

    /** Verifies how many duties of a class there are. */
    public DutyListAssert hasSize(DutyClass dutyClass, int expected) {
        int found = list().of(dutyClass).size();
        return verify(
                found == expected,
                TestingText.text("list.sizeOf", dutyClass, Integer.toString(expected), Integer.toString(found)),
                duty -> duty.dutyClass() == dutyClass);
    }

    /** Verifies that a duty is listed. */
    public DutyListAssert hasDuty(String idOrTitle) {
        duty(idOrTitle);
        return this;
    }

    /** Verifies that a duty is not listed. */
    public DutyListAssert hasNoDuty(String idOrTitle) {
        Optional<Duty> found = find(idOrTitle);
        return verify(
                found.isEmpty(),
                TestingText.text("list.duty", idOrTitle),
                duty -> found.filter(duty::equals).isPresent());
    }

    /** Verifies the class of a duty. */
    public DutyListAssert hasClass(String idOrTitle, DutyClass expected) {
        Duty found = duty(idOrTitle);
        return verify(
                found.dutyClass() == expected,
                TestingText.text("list.class", idOrTitle, expected, found.dutyClass()),
                found::equals);
    }

    /** Verifies that the edition applies to a kind of body in a place on a day. */
    public DutyListAssert appliesTo(BodyKind kind, DivisionCode place, LocalDate day) {
        return verify(
                list().appliesTo(kind, Optional.of(place), day),
                TestingText.text("list.applies", kind, place, day),
                duty -> false);
    }

    /** Verifies that the edition does not apply to a kind of body in a place on a day. */
    public DutyListAssert doesNotApplyTo(BodyKind kind, DivisionCode place, LocalDate day) {
        return verify(
                !list().appliesTo(kind, Optional.of(place), day),
                TestingText.text("list.appliesNot", kind, place, day),
                duty -> false);
    }

    private Optional<Duty> find(String idOrTitle) {
        return list().duties().stream()
                .filter(duty -> duty.id().value().equals(idOrTitle))
                .findFirst()
                .or(() -> list().findByTitle(idOrTitle));
    }

    private Duty duty(String idOrTitle) {
        Optional<Duty> found = find(idOrTitle);
        if (found.isEmpty()) {
            ImmutableList<String> known = list().duties().stream()
                    .flatMap(duty -> Stream.of(duty.id().value(), duty.title()))
                    .collect(ImmutableList.toImmutableList());
            LocalizedText headline = NearestWord.in(known, idOrTitle)
                    .map(nearest -> TestingText.text("list.nearest", idOrTitle, nearest))
                    .orElseGet(() -> TestingText.text("list.noDuty", idOrTitle));
            throw failure("%s", text(headline, duty -> false));
        }
        return found.get();
    }

    private DutyList list() {
        isNotNull();
        return actual;
    }

    private String text(LocalizedText headline, Predicate<Duty> marked) {
        MarkedLines lines = new MarkedLines(headline, locale);
        lines.add(
                false,
                0,
                TestingText.text(
                        "list.head",
                        list().title(),
                        list().edition(),
                        list().period(),
                        list().jurisdiction(),
                        TestingText.list(list().bodyKinds().stream()
                                .map(BodyKind::label)
                                .collect(ImmutableList.toImmutableList()))));
        list().duties()
                .forEach(duty -> lines.add(
                        marked.test(duty),
                        1,
                        TestingText.text("list.line", duty.id(), duty.title(), duty.dutyClass())));
        return lines.text();
    }

    private DutyListAssert verify(boolean holds, LocalizedText headline, Predicate<Duty> marked) {
        if (!holds) {
            failWithMessage("%s", text(headline, marked));
        }
        return this;
    }
}
