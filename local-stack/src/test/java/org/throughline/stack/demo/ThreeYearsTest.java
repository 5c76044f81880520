package org.throughline.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.SeatTime;
import org.throughline.stack.demo.council.Spell;
import org.throughline.stack.demo.council.StageStep;

/** What must hold of every case whatever was drawn. */
class ThreeYearsTest {
    private static final Council COUNCIL = Councils.USUAL;

    @Test
    void spellsFollowOneAnotherWithoutGapOrOverlap() {
        assertThat(breaking(history -> {
                    List<Spell> spells = history.spells();
                    boolean joined = IntStream.range(1, spells.size())
                            .allMatch(index -> spells.get(index)
                                            .from()
                                            .equals(spells.get(index - 1).to())
                                    && !spells.get(index)
                                            .worker()
                                            .equals(spells.get(index - 1).worker()));
                    return joined
                            && spells.stream()
                                    .allMatch(spell ->
                                            spell.to() == null || spell.to().isAfter(spell.from()))
                            && Objects.equals(spells.get(spells.size() - 1).to(), history.closedOn());
                }))
                .isEmpty();
    }

    @Test
    void aFirstContactIsOnlyTheFirstSpellOfACase() {
        assertThat(breaking(history -> {
                    Spell first = history.spells().get(0);
                    return (first.reason() == ChangeReason.FCONTA)
                                    == first.from().equals(history.openedOn())
                            && history.spells().stream()
                                    .skip(1)
                                    .allMatch(spell -> spell.reason() != ChangeReason.FCONTA);
                }))
                .isEmpty();
    }

    @Test
    void everyKeyworkerIsEmployedAndRegisteredThroughoutTheSpell() {
        assertThat(breaking(history -> history.spells().stream().allMatch(spell -> {
                    LocalDate last = spell.to() == null ? Councils.DAY : spell.to();
                    return spell.worker().sweNumber().matches("SW\\d{10}")
                            && spell.worker().isEmployedOn(spell.from())
                            && spell.worker().isEmployedOn(last);
                })))
                .isEmpty();
    }

    @Test
    void everyOpenCaseHasAKeyworkerWhoSitsInItsPod() {
        // Given
        Map<UUID, UUID> pods = COUNCIL.seats().stream()
                .filter(seat -> seat.to() == null)
                .collect(Collectors.toMap(SeatTime::workerId, SeatTime::podId, (one, other) -> one));

        // Then
        assertThat(breaking(history -> !history.open()
                        || history.spellOn(Councils.DAY)
                                .filter(spell -> history.podId()
                                        .equals(pods.get(spell.worker().id())))
                                .isPresent()))
                .isEmpty();
    }

    @Test
    void stagesBeginWithTheCaseAndGoForward() {
        assertThat(breaking(history -> {
                    List<LocalDate> days =
                            history.stages().stream().map(StageStep::from).toList();
                    LocalDate end = history.open() ? Councils.DAY : history.closedOn();
                    return days.get(0).equals(history.openedOn())
                            && days.equals(days.stream().sorted().distinct().toList())
                            && !days.get(days.size() - 1).isAfter(end);
                }))
                .isEmpty();
    }

    @Test
    void noContactLiesInTheFutureOrBeforeItsCase() {
        // Given
        Map<String, CaseHistory> open = COUNCIL.openCases()
                .collect(Collectors.toMap(history -> history.child().laChildId(), history -> history));

        // Then
        assertThat(COUNCIL.contacts()).hasSizeBetween(8_000, 16_000);
        assertThat(COUNCIL.contacts().stream().filter(contact -> {
                    LocalDate day = contact.occurredAt().toLocalDate();
                    LocalDate opened = open.get(contact.child().laChildId()).openedOn();
                    return !day.isBefore(Councils.DAY)
                            || day.isBefore(opened)
                            || (contact.seenAlone() && !contact.childSeen());
                }))
                .isEmpty();
    }

    /** The council's numbers of the children whose case breaks the rule. */
    private static List<String> breaking(Predicate<CaseHistory> rule) {
        return COUNCIL.cases().stream()
                .filter(rule.negate())
                .map(history -> history.child().laChildId())
                .toList();
    }
}
