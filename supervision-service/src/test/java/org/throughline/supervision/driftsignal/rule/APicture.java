package org.throughline.supervision.driftsignal.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.time.WorkingDays;
import org.throughline.supervision.reviewedcase.rule.Care;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;
import org.throughline.supervision.reviewedcase.rule.Contacts;
import org.throughline.supervision.reviewedcase.rule.OpenGoal;
import org.throughline.supervision.reviewedcase.rule.Promised;
import org.throughline.supervision.reviewedcase.rule.RunningClock;
import org.throughline.supervision.reviewedcase.rule.WorkerStretch;

/** A case to which a test does one thing, and then asks when which signal stands. */
final class APicture {

    static final UUID ANN = UUID.randomUUID();
    static final UUID BEN = UUID.randomUUID();
    static final UUID CLEO = UUID.randomUUID();
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final DriftRule RULE = new DriftRule(List.of(DriftStandards.STANDARD), new WorkingDays(), LONDON);

    LocalDate openedOn;
    Stage stage = Stage.CHILD_IN_NEED;
    LocalDate stageSince;
    List<WorkerStretch> keyworkers = new ArrayList<>();
    List<WorkerStretch> covers = new ArrayList<>();
    Map<UUID, Instant> contacts = new HashMap<>();
    Instant directWork;
    LocalDate heardOn;
    List<OpenGoal> goals = new ArrayList<>();
    LocalDate planChangedOn;
    List<Promised> promises = new ArrayList<>();
    List<RunningClock> clocks = new ArrayList<>();
    Care care = Care.NONE;
    List<Picture.Away> away = new ArrayList<>();
    Map<UUID, LocalDate> lastDays = new HashMap<>();
    List<LocalDate> lastReviews = new ArrayList<>();
    List<Picture.OpenAction> actions = new ArrayList<>();
    LocalDate reviewDue;

    /** Opened on this day with Ann as keyworker, and nothing more. */
    static APicture opened(String day) {
        var picture = new APicture();
        picture.openedOn = day(day);
        picture.stageSince = picture.openedOn;
        picture.reviewDue = picture.openedOn.plusDays(28);
        picture.keyworkers.add(new WorkerStretch(ANN, picture.openedOn, null));
        return picture;
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    Picture picture() {
        var facts = new CaseFacts(
                openedOn,
                null,
                stage,
                stageSince,
                UUID.randomUUID(),
                openedOn,
                keyworkers,
                List.of(),
                covers,
                new Contacts(null, null, directWork, contacts),
                heardOn,
                goals,
                planChangedOn,
                promises,
                clocks,
                care);
        return new Picture(
                facts,
                away,
                lastDays,
                new Picture.ReviewClock(openedOn, 28, reviewDue, "the limit for reviews"),
                lastReviews,
                actions);
    }

    Assessment on(String day) {
        return RULE.of(picture(), day(day));
    }

    /** The signals of this code that stand on a day. */
    List<Signal> signals(DriftSignal code, String day) {
        return on(day).signals().stream()
                .filter(signal -> signal.code() == code)
                .toList();
    }

    boolean stands(DriftSignal code, String day) {
        return !signals(code, day).isEmpty();
    }

    /** Whether the signal does not stand on the day before, and stands on this one. */
    boolean beginsOn(DriftSignal code, String day) {
        return !stands(code, day(day).minusDays(1).toString()) && stands(code, day);
    }

    /** Whether the signal stands on the day before, and no longer on this one. */
    boolean endsOn(DriftSignal code, String day) {
        return stands(code, day(day).minusDays(1).toString()) && !stands(code, day);
    }
}
