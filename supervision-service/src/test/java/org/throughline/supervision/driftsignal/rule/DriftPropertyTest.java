package org.throughline.supervision.driftsignal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.DomainEvent;
import org.throughline.platformtest.property.Property;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;
import org.throughline.supervision.reviewedcase.rule.CaseHistory;

/** What holds for every case, on ten thousand made-up histories each. Through the database, a few: see FactsInAnyOrderTest. */
class DriftPropertyTest {

    private static final int HISTORIES = 10_000;

    /** An event with its number in the child's stream, as it comes. */
    private record Numbered(long sequence, DomainEvent event) {}

    @Test
    void theOrderOfArrivalAndDuplicatesChangeNothingAndRebuiltEqualsLive() {
        Property.holds(HISTORIES, random -> {
            // Given
            var history = new AHistory(random);
            List<Numbered> arrivals = numbered(history.events);
            arrivals.addAll(List.copyOf(arrivals.subList(0, random.nextInt(arrivals.size()))));
            Collections.shuffle(arrivals, random);

            // When they are kept as they come, and put together anew with each
            var kept = new TreeMap<Long, DomainEvent>();
            CaseFacts live = null;
            for (Numbered arrival : arrivals) {
                kept.putIfAbsent(arrival.sequence(), arrival.event());
                live = CaseHistory.of(List.copyOf(kept.values()));
            }

            // Then
            CaseFacts rebuilt = CaseHistory.of(history.events);
            assertThat(live).isEqualTo(rebuilt);
            LocalDate day = history.lastDay();
            assertThat(assessed(live, history, day)).isEqualTo(assessed(rebuilt, history, day));
        });
    }

    @Test
    void nothingChangesBeforeTheNextMomentThatIsNamed() {
        Property.holds(HISTORIES, random -> {
            // Given
            var history = new AHistory(random);
            CaseFacts facts = CaseHistory.of(history.events);
            LocalDate day = AHistory.BEGIN.plusDays(random.nextInt(500));

            // When
            Assessment now = assessed(facts, history, day);

            // Then every day up to it is the same, and two months are enough to look at
            LocalDate end = now.nextChange() == null ? day.plusDays(60) : now.nextChange();
            for (LocalDate later = day; later.isBefore(end) && later.isBefore(day.plusDays(60)); ) {
                assertThat(assessed(facts, history, later).signals()).isEqualTo(now.signals());
                later = later.plusDays(1);
            }
        });
    }

    @Test
    void aWithdrawnContactLeavesACaseAsIfItHadNeverBeen() {
        Property.holds(HISTORIES, random -> {
            // Given
            var history = new AHistory(random);
            var mistake = history.contact();
            List<DomainEvent> with = new ArrayList<>(history.events);
            with.add(1 + random.nextInt(with.size()), mistake);
            with.add(AHistory.withdrawn(mistake));

            // When
            CaseFacts facts = CaseHistory.of(with);

            // Then
            assertThat(facts).isEqualTo(CaseHistory.of(history.events));
        });
    }

    @Test
    void aBandIsNeverLighterForOneMoreSignal() {
        Property.holds(HISTORIES, random -> {
            // Given
            var history = new AHistory(random);
            Assessment assessment =
                    assessed(CaseHistory.of(history.events), history, AHistory.BEGIN.plusDays(random.nextInt(500)));

            // When
            List<Signal> fewer = assessment.signals().isEmpty()
                    ? List.of()
                    : assessment.signals().subList(1, assessment.signals().size());

            // Then
            DriftStandards standards = DriftStandards.STANDARD;
            assertThat(standards.band(standards.weight(fewer))).isLessThanOrEqualTo(assessment.band());
            assertThat(assessment.signals()).allSatisfy(signal -> assertThat(
                            signal.until() == null || signal.from().isBefore(signal.until()))
                    .isTrue());
        });
    }

    private static List<Numbered> numbered(List<DomainEvent> events) {
        var numbered = new ArrayList<Numbered>();
        for (DomainEvent event : events) {
            numbered.add(new Numbered(numbered.size() + 1L, event));
        }
        return numbered;
    }

    private static Assessment assessed(CaseFacts facts, AHistory history, LocalDate day) {
        var picture = new Picture(
                facts,
                history.away,
                history.lastDays,
                new Picture.ReviewClock(AHistory.BEGIN, 28, AHistory.BEGIN.plusDays(28), "the limit for reviews"),
                List.of(),
                List.of());
        return APicture.RULE.of(picture, day);
    }
}
