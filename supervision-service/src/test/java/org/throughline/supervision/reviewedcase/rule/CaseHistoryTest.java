package org.throughline.supervision.reviewedcase.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.CoWorkerAdded;
import org.throughline.contracts.casework.CoWorkerEnded;
import org.throughline.contracts.casework.ContactCorrected;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.CoverEnded;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.casework.VoiceRecorded;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.contracts.codes.ContactMistake;
import org.throughline.contracts.codes.HowHeard;
import org.throughline.contracts.codes.Stage;

class CaseHistoryTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID POD = UUID.randomUUID();
    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    @Test
    void aCaseIsOpenedMovesToAPodAndAStageAndCloses() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new CaseOpened(CASE, CHILD, null, Stage.ASSESSMENT, MONDAY),
                new CaseAllocated(CASE, CHILD, POD, MONDAY.plusDays(1), List.of()),
                new CaseStageChanged(CASE, CHILD, Stage.ASSESSMENT, Stage.CHILD_IN_NEED, MONDAY.plusDays(9)),
                new CaseClosed(CASE, CHILD, MONDAY.plusDays(90), "RC1", null, true)));

        // Then
        assertThat(facts.openedOn()).isEqualTo(MONDAY);
        assertThat(facts.stage()).isEqualTo(Stage.CHILD_IN_NEED);
        assertThat(facts.stageSince()).isEqualTo(MONDAY.plusDays(9));
        assertThat(facts.podId()).isEqualTo(POD);
        assertThat(facts.podSince()).isEqualTo(MONDAY.plusDays(1));
        assertThat(facts.closedOn()).isEqualTo(MONDAY.plusDays(90));
    }

    @Test
    void aKeyworkerEndsWhereTheNextBeginsAndAWithdrawnChangeNeverWas() {
        // Given
        var first = keyworker(ANN, MONDAY);
        var dropped = keyworker(BEN, MONDAY.plusDays(7));
        var second = keyworker(BEN, MONDAY.plusDays(14));

        // When
        CaseFacts facts = CaseHistory.of(List.of(
                first,
                dropped,
                new KeyworkerChangeWithdrawn(CASE, CHILD, dropped.spellId(), BEN, dropped.from()),
                second));

        // Then
        assertThat(facts.keyworkers())
                .containsExactly(
                        new WorkerStretch(ANN, MONDAY, MONDAY.plusDays(14)),
                        new WorkerStretch(BEN, MONDAY.plusDays(14), null));
        assertThat(facts.keyworkerOn(MONDAY.plusDays(13)))
                .map(WorkerStretch::workerId)
                .contains(ANN);
        assertThat(facts.keyworkerOn(MONDAY.plusDays(14)))
                .map(WorkerStretch::workerId)
                .contains(BEN);
        assertThat(facts.keyworkerOn(MONDAY.minusDays(1))).isEmpty();
    }

    @Test
    void ofTwoKeyworkersFromOneDayTheOneToldLaterHolds() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(keyworker(ANN, MONDAY), keyworker(BEN, MONDAY)));

        // Then
        assertThat(facts.keyworkers()).containsExactly(new WorkerStretch(BEN, MONDAY, null));
    }

    @Test
    void coWorkAndCoverEndOnTheDayToldLast() {
        // Given
        UUID beside = UUID.randomUUID();
        UUID standIn = UUID.randomUUID();

        // When
        CaseFacts facts = CaseHistory.of(List.of(
                new CoWorkerAdded(beside, CASE, CHILD, BEN, MONDAY, null),
                new CoverBegan(standIn, CASE, CHILD, UUID.randomUUID(), ANN, BEN, MONDAY, null, true, null),
                new CoWorkerEnded(beside, CASE, CHILD, BEN, MONDAY.plusDays(3)),
                new CoverEnded(standIn, CASE, CHILD, BEN, MONDAY.plusDays(5)),
                new CoverEnded(UUID.randomUUID(), CASE, CHILD, BEN, MONDAY.plusDays(5))));

        // Then
        assertThat(facts.coWorkers()).containsExactly(new WorkerStretch(BEN, MONDAY, MONDAY.plusDays(3)));
        assertThat(facts.covers()).containsExactly(new WorkerStretch(BEN, MONDAY, MONDAY.plusDays(5)));
    }

    @Test
    void aContactThatIsCorrectedOrWithdrawnCountsAsItReadsNow() {
        // Given
        var visit = contact(ContactKind.VISIT, "2026-11-03T10:00:00Z", true, ANN);
        var session = contact(ContactKind.DIRECT_WORK, "2026-11-04T10:00:00Z", true, ANN);
        var call = contact(ContactKind.CALL, "2026-11-05T10:00:00Z", false, BEN);

        // When
        CaseFacts facts = CaseHistory.of(List.of(
                visit,
                session,
                call,
                new ContactCorrected(
                        session.contactId(),
                        CASE,
                        CHILD,
                        ContactKind.DIRECT_WORK,
                        OffsetDateTime.parse("2026-11-02T09:00:00Z"),
                        30,
                        List.of(BEN),
                        false,
                        false,
                        false,
                        ContactMistake.values()[0]),
                new ContactWithdrawn(call.contactId(), CASE, CHILD, call.occurredAt(), ContactMistake.values()[0])));

        // Then
        Contacts contacts = facts.contacts();
        assertThat(contacts.lastAt()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(contacts.childLastSeenAt()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(contacts.lastDirectWorkAt()).isEqualTo(Instant.parse("2026-11-02T09:00:00Z"));
        assertThat(contacts.lastByWorker())
                .containsOnly(
                        Map.entry(ANN, Instant.parse("2026-11-03T10:00:00Z")),
                        Map.entry(BEN, Instant.parse("2026-11-02T09:00:00Z")));
    }

    @Test
    void theLastOfAWorkersContactsCountsWhateverTheOrderInWhichTheyWereRecorded() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(
                contact(ContactKind.VISIT, "2026-11-09T10:00:00Z", false, ANN),
                contact(ContactKind.VISIT, "2026-11-03T10:00:00Z", false, ANN, BEN)));

        // Then
        assertThat(facts.contacts().lastByWorker().get(ANN)).isEqualTo(Instant.parse("2026-11-09T10:00:00Z"));
        assertThat(facts.contacts().childLastSeenAt()).isNull();
    }

    @Test
    void aChildWasHeardOnTheLastOfTheDays() {
        // When
        CaseFacts facts = CaseHistory.of(List.of(heard(MONDAY.plusDays(8)), heard(MONDAY)));

        // Then
        assertThat(facts.lastHeardOn()).isEqualTo(MONDAY.plusDays(8));
    }

    @Test
    void aCaseOfWhichNothingIsToldHasNoFacts() {
        // When
        CaseFacts facts = CaseHistory.of(List.of());

        // Then
        assertThat(facts.openedOn()).isNull();
        assertThat(facts.contacts().lastAt()).isNull();
        assertThat(facts.nextClock()).isEmpty();
        assertThat(facts.care()).isEqualTo(Care.NONE);
    }

    private static KeyworkerChanged keyworker(UUID worker, LocalDate from) {
        return new KeyworkerChanged(CASE, CHILD, POD, UUID.randomUUID(), null, worker, from, ChangeReason.FCONTA);
    }

    private static ContactRecorded contact(ContactKind kind, String at, boolean seen, UUID... workers) {
        return new ContactRecorded(
                UUID.randomUUID(),
                CASE,
                CHILD,
                kind,
                OffsetDateTime.parse(at),
                30,
                List.of(workers),
                seen,
                false,
                false);
    }

    private static DomainEvent heard(LocalDate on) {
        return new VoiceRecorded(UUID.randomUUID(), CASE, CHILD, on, HowHeard.CONVERSATION, List.of());
    }
}
