package org.jiceng.rules.assessment.scheme;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jiceng.core.text.LocalizedText;
import org.jiceng.rules.assessment.internal.Amounts;

/** A part of a scheme (大项): indicators, or sections of them to any depth, and the points that are stated for it. */
@Value.Immutable
public abstract class Section {

    Section() {}

    /** How a section stands to the total. */
    public enum Role {
        /** Its points are part of the total, 基本项. */
        BASE("基本项", "base"),
        /** Bonus and penalty whose points are part of the total, 总分内加减分项. Never re-weighted. */
        BONUS_INSIDE("总分内加减分项", "bonus inside the total"),
        /** Bonus and penalty that come on top of the total, 总分外加减分项. Never re-weighted. */
        BONUS_OUTSIDE("总分外加减分项", "bonus outside the total");

        private final String chinese;
        private final String english;

        Role(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Returns the name of the role. */
        public LocalizedText label() {
            return LocalizedText.of(chinese, english);
        }
    }

    /** How the points of what is in a section become the points of the section. */
    public enum Assembly {
        /** They are added up as stated, 直接相加. */
        AS_STATED,
        /** They are scaled so that the full points are those stated for the section, 按权重折算. */
        SCALED
    }

    /** The id, unique in the scheme, without white space. */
    public abstract String id();

    /** The number as published, for example 一、. */
    public abstract Optional<String> number();

    /** The title, not blank. */
    public abstract String title();

    /** The points that are stated for it; empty where none are stated. */
    public abstract Optional<BigDecimal> points();

    /** A rule that is published for the section as a whole, word for word. */
    public abstract Optional<String> text();

    /** How it stands to the total. */
    @Value.Default
    public Role role() {
        return Role.BASE;
    }

    /** How the points of what is in it become its own. */
    @Value.Default
    public Assembly assembly() {
        return Assembly.AS_STATED;
    }

    /** The least points of the section; empty where there is no floor. */
    public abstract Optional<BigDecimal> floor();

    /** The most points of the section; empty where there is no cap. */
    public abstract Optional<BigDecimal> cap();

    /** The sections in it. */
    public abstract ImmutableList<Section> sections();

    /** The indicators in it. */
    public abstract ImmutableList<Indicator> indicators();

    /** A note of the transcriber. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Amounts.checkId("id of a section", id());
        checkState(!title().isBlank(), "title of section %s must not be blank", id());
        points().ifPresent(points -> Amounts.checkNotNegative("points", "section " + id(), points));
        Amounts.checkLimits("section " + id(), floor(), cap());
        checkState(
                assembly() == Assembly.AS_STATED || points().isPresent(),
                "section %s must state points to be scaled to them",
                id());
        checkState(
                assembly() == Assembly.AS_STATED || sum().signum() > 0,
                "section %s must have something with points to be scaled",
                id());
        checkState(
                sections().stream().allMatch(section -> section.role() == Role.BASE),
                "section %s must have sections of role BASE only, because a role belongs to a top section",
                id());
    }

    /** Returns the sum of the full points of what is directly in it. */
    public BigDecimal sum() {
        return Stream.concat(
                        sections().stream().map(Section::nominal),
                        indicators().stream().map(Indicator::points))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the full points with which it counts: the stated ones if it is scaled, otherwise the sum. */
    public BigDecimal nominal() {
        return assembly() == Assembly.SCALED ? points().orElseThrow() : sum();
    }

    /** Returns the indicators in it and in its sections, in order. */
    public Stream<Indicator> allIndicators() {
        return Stream.concat(indicators().stream(), sections().stream().flatMap(Section::allIndicators));
    }

    /** Returns this section and those in it, to any depth, in order. */
    public Stream<Section> allSections() {
        return Stream.concat(Stream.of(this), sections().stream().flatMap(Section::allSections));
    }

    /** Returns a builder with no attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Section}. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
