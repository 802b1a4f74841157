package org.jiceng.core.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiceng.core.identifier.DivisionCode;
import org.jiceng.core.identifier.DivisionLevel;
import org.jiceng.core.identifier.UrbanRuralClass;
import org.jiceng.core.time.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final BodyId ID = BodyId.of("x");

    private static VillagersCommittee.Builder village() {
        return VillagersCommittee.builder().id(ID).name("兴隆村民委员会");
    }

    @Test
    void hasPlainDefaults() {
        Body village = village().build();
        assertThat(village.kind()).isEqualTo(BodyKind.VILLAGERS_COMMITTEE);
        assertThat(village.parent()).isEmpty();
        assertThat(village.order()).isZero();
        assertThat(village.period()).isEqualTo(ValidityPeriod.ALWAYS);
        assertThat(village.signboards()).isEmpty();
        assertThat(village.posts()).isEmpty();
        assertThat(village.staffingQuota()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\n"})
    void needsAName(String name) {
        assertThatIllegalStateException()
                .isThrownBy(() -> village().name(name).build())
                .withMessage("name of body x must not be blank");
    }

    @Test
    void refusesNegativeNumbers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> village().staffingQuota(-1).build())
                .withMessage("staffing quota of body x must not be negative, but was '-1'");
        String message = "households of x must not be negative, but was '-1'";
        assertThatIllegalStateException()
                .isThrownBy(() -> village().households(-1).build())
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> ResidentsCommittee.builder()
                        .id(ID)
                        .name("n")
                        .households(-1)
                        .build())
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ResidentGroup.builder().id(ID).name("n").households(-1).build())
                .withMessage(message);
        assertThatIllegalStateException()
                .isThrownBy(() -> Grid.builder().id(ID).name("n").households(-1).build())
                .withMessage(message);
        assertThat(village().households(0).staffingQuota(0).build().households())
                .hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\u3000b", "a\u00A0b", "a\nb", "a\u0000b", "a\u007Fb"})
    void refusesIdsWithWhiteSpaceOrControlCharacters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BodyId.of(text))
                .withMessage("body id must have 1 to 200 characters without white space, but was '" + text + "'");
    }

    @Test
    void limitsTheLengthOfAnId() {
        assertThat(BodyId.of("a".repeat(200)).value()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> BodyId.of("a".repeat(201)));
        assertThat(BodyId.of("琴江-1")).hasToString("琴江-1").isGreaterThan(BodyId.of("a"));
    }

    @Test
    void keepsAPostThatIsVacant() {
        Post chair = Post.builder().title("主任").selection(PostSelection.ELECTED).build();
        assertThat(village().addPost(chair).build().posts()).containsExactly(chair);
        assertThat(chair.tenures()).isEmpty();
    }

    @Test
    void copiesWhatEveryBodyHasIntoAnotherKind() {
        Body unit = ResidentUnit.builder()
                .id(ID)
                .name("某厂")
                .order(3)
                .addSignboard("某中心")
                .build();
        Body grid = Grid.builder().from(unit).build();
        assertThat(grid.kind()).isEqualTo(BodyKind.GRID);
        assertThat(grid.name()).isEqualTo("某厂");
        assertThat(grid.order()).isEqualTo(3);
        assertThat(grid.signboards()).containsExactly("某中心");
    }

    @Test
    void copiesWhatOnlyItsKindHas() {
        CommitteeFacts facts = CommitteeFacts.builder().members(5).build();
        VillagersCommittee village = village().households(300).facts(facts).build();

        assertThat(VillagersCommittee.builder().from(village).build()).isEqualTo(village);
        assertThat(Grid.builder().from(village).build().households()).hasValue(300);
        assertThat(ResidentUnit.builder().from(village).build().name()).isEqualTo(village.name());
        ServiceStation station = ServiceStation.builder()
                .id(ID)
                .name("站")
                .tier(StationTier.POINT)
                .addDomain("社会保障")
                .build();
        assertThat(ServiceStation.builder()
                        .from(station)
                        .addDomains("卫生")
                        .build()
                        .domains())
                .containsExactly("社会保障", "卫生");
    }

    @Test
    void saysWhatWasNotSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Grid.builder().build())
                .withMessage("attributes of GRID must all be set, but missing were [id, name]");
        assertThatIllegalStateException()
                .isThrownBy(() -> ServiceStation.builder().id(ID).name("站").build())
                .withMessage("attributes of SERVICE_STATION must all be set, but missing were [tier]");
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void everyKindIsBuiltComparedAndShown(BodyKind kind) {
        Body one = complete(kind, "甲");
        assertThat(one.kind()).isEqualTo(kind);
        assertThat(complete(kind, "甲")).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(complete(kind, "乙")).isNotEqualTo(one);
        assertThat(one.toString()).contains("id=x", "name=甲", "staffingQuota=3");
        for (BodyKind other : BodyKind.values()) {
            assertThat(complete(other, "甲").equals(one)).isEqualTo(other == kind);
        }
    }

    private static Body complete(BodyKind kind, String name) {
        BodyBuilder<?> builder = BodyBuilder.of(kind).id(ID).name(name).staffingQuota(3);
        if (builder instanceof SuperiorGovernment.Builder government) {
            government.level(DivisionLevel.COUNTY);
        } else if (builder instanceof TownshipGovernment.Builder town) {
            town.townshipKind(TownshipKind.TOWN);
        } else if (builder instanceof ServiceStation.Builder station) {
            station.tier(StationTier.POINT);
        } else if (builder instanceof PartyOrganization.Builder party) {
            party.organizationKind(PartyOrganizationKind.BRANCH);
        }
        return builder.build();
    }

    @Test
    void differsByEachAttribute() {
        Grid grid = Grid.builder().id(ID).name("n").build();
        assertThat(ImmutableList.of(
                        Grid.builder().from(grid).id(BodyId.of("y")).build(),
                        Grid.builder().from(grid).name("m").build(),
                        Grid.builder().from(grid).parent(ID).build(),
                        Grid.builder().from(grid).order(1).build(),
                        Grid.builder()
                                .from(grid)
                                .period(ValidityPeriod.parse("2026-01-01/.."))
                                .build(),
                        Grid.builder()
                                .from(grid)
                                .divisionCode(DivisionCode.parse("11"))
                                .build(),
                        Grid.builder()
                                .from(grid)
                                .urbanRuralClass(UrbanRuralClass.parse("111"))
                                .build(),
                        Grid.builder().from(grid).shortName("s").build(),
                        Grid.builder().from(grid).addSignboard("s").build(),
                        Grid.builder()
                                .from(grid)
                                .addPost(Post.builder()
                                        .title("主任")
                                        .selection(PostSelection.ELECTED)
                                        .build())
                                .build(),
                        Grid.builder().from(grid).staffingQuota(1).build(),
                        Grid.builder().from(grid).households(1).build()))
                .doesNotContain(grid)
                .doesNotHaveDuplicates();
    }

    @Test
    void hasAKindForEachPermittedType() {
        assertThat(Arrays.stream(Body.class.getPermittedSubclasses())
                        .map(type -> type.getSimpleName()
                                .replaceAll("(?<=.)([A-Z])", "_$1")
                                .toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(BodyKind.values()).map(BodyKind::name).collect(Collectors.toSet()));
    }

    @Test
    void groupsKindsByWhatTheyAre() {
        assertThat(BodyKind.values())
                .filteredOn(BodyKind::isCommittee)
                .containsExactly(BodyKind.VILLAGERS_COMMITTEE, BodyKind.RESIDENTS_COMMITTEE);
        assertThat(BodyKind.values())
                .filteredOn(BodyKind::isTownshipLevel)
                .containsExactly(BodyKind.TOWNSHIP_GOVERNMENT, BodyKind.STREET_OFFICE);
    }

    @Test
    void givesEveryWordTwoNames() {
        assertThat(Arrays.stream(BodyKind.values()).map(kind -> kind.label().in(Locale.CHINESE)))
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank());
        assertThat(Arrays.stream(BodyKind.values()).map(kind -> kind.label().in(Locale.ENGLISH)))
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank());
        assertThat(TownshipKind.ETHNIC_TOWNSHIP.label().in(Locale.CHINESE)).isEqualTo("民族乡");
        assertThat(StationTier.CENTER.label().in(Locale.ENGLISH)).isEqualTo("centre");
        assertThat(PartyOrganizationKind.WORKING_COMMITTEE.label().in(Locale.CHINESE))
                .isEqualTo("党工委");
    }
}
