package org.throughline.cases.sharedoutcome.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.OutcomeDropReason;
import org.throughline.contracts.codes.OutcomeEnding;
import org.throughline.platformtest.property.Property;

class OutcomeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate AGREED = TODAY.minusDays(10);
    private static final UUID TEACHER = new UUID(0, 1);
    private static final UUID NURSE = new UUID(0, 2);
    private static final Party STAYS = new Party(TEACHER, AGREED, null);
    private static final Party LEFT = new Party(NURSE, AGREED.minusDays(9), AGREED.plusDays(1));

    @Test
    void itIsAgreedWithThoseOfTheNetworkAndDueAfterwards() {
        assertThat(agreeing(AGREED.plusDays(1), Set.of(TEACHER, NURSE), TEACHER))
                .isEmpty();
        assertThat(agreeing(AGREED, Set.of(TEACHER), TEACHER)).contains(OutcomeRefusal.DUE_TOO_EARLY);
        assertThat(agreeing(TODAY, Set.of(TEACHER, new UUID(0, 3)), TEACHER))
                .contains(OutcomeRefusal.PARTY_NOT_IN_NETWORK);
    }

    @Test
    void whoOwnsItAgreedAndIsStillThere() {
        assertThat(agreeing(TODAY, Set.of(NURSE), TEACHER)).contains(OutcomeRefusal.OWNER_DID_NOT_AGREE);
        assertThat(agreeing(TODAY, Set.of(TEACHER, NURSE), NURSE)).contains(OutcomeRefusal.OWNER_NOT_IN_NETWORK);
    }

    @Test
    void theDayBeforeSomebodyCameAndTheDayTheyLeftAreNotTheirs() {
        assertThat(STAYS.isAround(AGREED)).isTrue();
        assertThat(STAYS.isAround(AGREED.minusDays(1))).isFalse();
        assertThat(LEFT.isAround(AGREED)).isTrue();
        assertThat(LEFT.isAround(AGREED.plusDays(1))).isFalse();
    }

    @Test
    void progressIsSeenBetweenTheAgreementAndToday() {
        assertThat(OutcomeRules.progressing(AGREED, AGREED, false, Optional.empty(), TODAY))
                .isEmpty();
        assertThat(OutcomeRules.progressing(AGREED, TODAY, true, Optional.of(STAYS), TODAY))
                .isEmpty();
        assertThat(OutcomeRules.progressing(AGREED, AGREED.minusDays(1), false, Optional.empty(), TODAY))
                .contains(OutcomeRefusal.SEEN_TOO_EARLY);
        assertThat(OutcomeRules.progressing(AGREED, TODAY.plusDays(1), false, Optional.empty(), TODAY))
                .contains(OutcomeRefusal.SEEN_IN_FUTURE);
        assertThat(OutcomeRules.progressing(AGREED, TODAY, true, Optional.empty(), TODAY))
                .contains(OutcomeRefusal.SEER_NOT_IN_NETWORK);
        assertThat(OutcomeRules.progressing(AGREED, TODAY, true, Optional.of(LEFT), TODAY))
                .contains(OutcomeRefusal.SEER_NOT_IN_NETWORK);
    }

    @Test
    void anotherOwnerIsInTheNetworkAndStays() {
        assertThat(OutcomeRules.owning(Optional.of(STAYS), TODAY)).isEmpty();
        assertThat(OutcomeRules.owning(Optional.of(LEFT), AGREED)).contains(OutcomeRefusal.OWNER_NOT_IN_NETWORK);
        assertThat(OutcomeRules.owning(Optional.of(STAYS), AGREED.minusDays(1)))
                .contains(OutcomeRefusal.OWNER_NOT_IN_NETWORK);
        assertThat(OutcomeRules.owning(Optional.empty(), TODAY)).contains(OutcomeRefusal.OWNER_NOT_IN_NETWORK);
    }

    @Test
    void itEndsReachedOrForAReason() {
        assertThat(ending(TODAY, OutcomeEnding.REACHED, null)).isEmpty();
        assertThat(ending(AGREED, OutcomeEnding.DROPPED, OutcomeDropReason.OTHER))
                .isEmpty();
        assertThat(ending(TODAY, OutcomeEnding.DROPPED, null)).contains(OutcomeRefusal.REASON_OF_DROPPING);
        assertThat(ending(TODAY, OutcomeEnding.REACHED, OutcomeDropReason.OTHER))
                .contains(OutcomeRefusal.REASON_OF_DROPPING);
        assertThat(ending(AGREED.minusDays(1), OutcomeEnding.REACHED, null)).contains(OutcomeRefusal.ENDED_TOO_EARLY);
        assertThat(ending(TODAY.plusDays(1), OutcomeEnding.REACHED, null)).contains(OutcomeRefusal.ENDED_IN_FUTURE);
    }

    @Test
    void everyRefusalSaysWhere() {
        assertThat(OutcomeRefusal.values()).allSatisfy(refusal -> {
            assertThat(refusal.code()).matches("[a-z-]+");
            assertThat(refusal.pointer()).startsWith("/");
            assertThat(refusal.detail()).isNotBlank();
        });
    }

    @Test
    void whateverTheNetworkTheOwnerOfWhatIsAgreedIsThereAndAgreed() {
        Property.holds(10_000, random -> {
            List<Party> network = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(n -> {
                        LocalDate from = AGREED.plusDays(random.nextInt(7) - 3);
                        return new Party(
                                new UUID(0, n), from, random.nextBoolean() ? null : from.plusDays(random.nextInt(5)));
                    })
                    .toList();
            Set<UUID> agreed = new HashSet<>();
            IntStream.range(0, 5).filter(n -> random.nextBoolean()).forEach(n -> agreed.add(new UUID(0, n)));
            UUID owner = new UUID(0, random.nextInt(5));

            boolean allowed =
                    OutcomeRules.agreeing(AGREED, TODAY, agreed, owner, network).isEmpty();

            boolean expected = agreed.contains(owner)
                    && agreed.stream().allMatch(id -> network.stream()
                            .anyMatch(party -> party.memberId().equals(id)
                                    && !party.from().isAfter(AGREED)
                                    && (party.to() == null || party.to().isAfter(AGREED))))
                    && network.stream().anyMatch(party -> party.memberId().equals(owner) && party.to() == null);
            assertThat(allowed).isEqualTo(expected);
        });
    }

    private static Optional<OutcomeRefusal> agreeing(LocalDate dueOn, Set<UUID> agreedWith, UUID owner) {
        return OutcomeRules.agreeing(AGREED, dueOn, agreedWith, owner, List.of(STAYS, LEFT));
    }

    private static Optional<OutcomeRefusal> ending(LocalDate on, OutcomeEnding ending, OutcomeDropReason reason) {
        return OutcomeRules.ending(AGREED, on, ending, reason, TODAY);
    }
}
