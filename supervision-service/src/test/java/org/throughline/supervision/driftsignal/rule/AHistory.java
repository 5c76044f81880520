package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.ChildBecameLookedAfter;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.CoverEnded;
import org.throughline.contracts.casework.GoalClosed;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.casework.ProceedingsExtended;
import org.throughline.contracts.casework.ProceedingsIssued;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseRenegotiated;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.contracts.casework.VoiceRecorded;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.contracts.codes.ContactMistake;
import org.throughline.contracts.codes.GoalOutcome;
import org.throughline.contracts.codes.HowHeard;
import org.throughline.contracts.codes.LegalStatus;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.contracts.codes.PromiseTo;
import org.throughline.contracts.codes.ScoredBy;
import org.throughline.contracts.codes.Stage;

/** A made-up case: what its child's events are, in the order of their sequence, and what the workforce tells meanwhile. */
final class AHistory {

    static final LocalDate BEGIN = LocalDate.parse("2025-06-02");
    private static final UUID CASE = new UUID(1, 1);
    private static final UUID CHILD = new UUID(1, 2);
    private static final int WORKERS = 3;

    final List<DomainEvent> events = new ArrayList<>();
    final List<Picture.Away> away = new ArrayList<>();
    final Map<UUID, LocalDate> lastDays = new HashMap<>();
    private final Random random;
    private LocalDate day = BEGIN;

    AHistory(Random random) {
        this.random = random;
        events.add(new CaseOpened(CASE, CHILD, null, Stage.ASSESSMENT, day));
        events.add(new CaseAllocated(CASE, CHILD, new UUID(1, 3), day, List.of()));
        int many = 5 + random.nextInt(30);
        for (int i = 0; i < many; i++) {
            day = day.plusDays(random.nextInt(25));
            happens(random.nextInt(12));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            LocalDate first = BEGIN.plusDays(random.nextInt(500));
            away.add(new Picture.Away(
                    worker(), first, random.nextBoolean() ? null : first.plusDays(random.nextInt(90))));
        }
        if (random.nextInt(3) == 0) {
            lastDays.put(worker(), BEGIN.plusDays(random.nextInt(600)));
        }
    }

    LocalDate lastDay() {
        return day;
    }

    ContactRecorded contact() {
        return new ContactRecorded(
                id(),
                CASE,
                CHILD,
                any(ContactKind.values()),
                OffsetDateTime.of(day, LocalTime.of(random.nextInt(24), 30), ZoneOffset.UTC),
                20,
                List.of(worker()),
                random.nextBoolean(),
                false,
                false);
    }

    static ContactWithdrawn withdrawn(ContactRecorded contact) {
        return new ContactWithdrawn(
                contact.contactId(), CASE, CHILD, contact.occurredAt(), any(new Random(1), ContactMistake.values()));
    }

    private void happens(int kind) {
        switch (kind) {
            case 0, 1, 2 -> events.add(contact());
            case 3 -> keyworker();
            case 4 ->
                events.add(new CaseStageChanged(
                        CASE, CHILD, Stage.ASSESSMENT, Stage.values()[random.nextInt(Stage.values().length - 1)], day));
            case 5 -> events.add(new VoiceRecorded(id(), CASE, CHILD, day, HowHeard.CONVERSATION, List.of()));
            case 6 -> goal();
            case 7 -> promise();
            case 8 -> clock();
            case 9 -> cover();
            case 10 -> proceedings();
            default -> events.add(new ChildBecameLookedAfter(id(), CASE, CHILD, day, any(LegalStatus.values())));
        }
    }

    private void keyworker() {
        var changed = new KeyworkerChanged(
                CASE, CHILD, null, id(), null, worker(), day.plusDays(random.nextInt(20)), ChangeReason.MANAGE);
        events.add(changed);
        if (random.nextInt(4) == 0) {
            events.add(new KeyworkerChangeWithdrawn(
                    CASE, CHILD, changed.spellId(), changed.keyworkerId(), changed.from()));
        }
    }

    private void goal() {
        UUID goal = id();
        events.add(new GoalSet(goal, CASE, CHILD, day, day.plusDays(random.nextInt(200)), random.nextInt(6)));
        for (int i = 0; i < random.nextInt(4); i++) {
            events.add(new GoalProgressed(
                    goal, CASE, CHILD, day.plusDays(random.nextInt(60)), any(ScoredBy.values()), random.nextInt(11)));
        }
        if (random.nextInt(3) == 0) {
            events.add(new GoalClosed(goal, CASE, CHILD, day.plusDays(70), GoalOutcome.ACHIEVED, false));
        }
    }

    private void promise() {
        UUID promise = id();
        LocalDate due = day.plusDays(random.nextInt(40));
        events.add(new PromiseMade(promise, CASE, CHILD, PromiseTo.CHILD, day, due));
        if (random.nextBoolean()) {
            events.add(new PromiseRenegotiated(promise, CASE, CHILD, day, due, due.plusDays(9)));
        }
        if (random.nextBoolean()) {
            events.add(new PromiseSettled(promise, CASE, CHILD, any(PromiseOutcome.values()), due, due));
        }
    }

    private void clock() {
        UUID clock = id();
        ClockKind kind = any(ClockKind.values());
        LocalDate due = day.plusDays(random.nextInt(40));
        events.add(new ClockDueSoon(clock, CASE, CHILD, kind, day, due));
        if (random.nextBoolean()) {
            events.add(new ClockMet(clock, CASE, CHILD, kind, day, due, due));
        }
    }

    private void cover() {
        UUID cover = id();
        events.add(new CoverBegan(cover, CASE, CHILD, id(), worker(), worker(), day, null, true, null));
        if (random.nextBoolean()) {
            events.add(new CoverEnded(cover, CASE, CHILD, worker(), day.plusDays(random.nextInt(40))));
        }
    }

    private void proceedings() {
        UUID proceedings = id();
        events.add(new ProceedingsIssued(proceedings, CASE, CHILD, day));
        if (random.nextBoolean()) {
            events.add(new ProceedingsExtended(proceedings, CASE, CHILD, day.plusDays(30), 1 + random.nextInt(8)));
        }
    }

    private UUID worker() {
        return new UUID(2, random.nextInt(WORKERS));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(T[] values) {
        return any(random, values);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
