package org.throughline.supervision.sessionchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.supervision.GroupSupervisionMoved;
import org.throughline.contracts.supervision.GroupSupervisionReopened;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.carryover.CarriedOverCases;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.groupsupervision.SessionChange;
import org.throughline.supervision.groupsupervision.SessionChanges;
import org.throughline.supervision.pod.PodAccess;

/** Cancels, moves and reopens sessions on the word of who leads the pod. */
@ApplicationScoped
@Transactional
class ChangeSession {

    private final GroupSupervisions sessions;
    private final CancelSession cancelling;
    private final CarriedOverCases carriedOver;
    private final SessionChanges changes;
    private final LateCases late;
    private final PodAccess access;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    ChangeSession(
            GroupSupervisions sessions,
            CancelSession cancelling,
            CarriedOverCases carriedOver,
            SessionChanges changes,
            LateCases late,
            PodAccess access,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.cancelling = cancelling;
        this.carriedOver = carriedOver;
        this.changes = changes;
        this.late = late;
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    ChangedSession cancel(UUID id, Cancellation asked, LongConsumer seenVersion) {
        GroupSupervision session = locked(id, seenVersion);
        cancelling.now(session, asked.reason(), asked.words());
        sessions.flush();
        return late.after(session);
    }

    ChangedSession move(UUID id, Move asked, LongConsumer seenVersion) {
        GroupSupervision session = locked(id, seenVersion);
        session.requireNotOpened();
        Instant before = session.startsAt();
        Instant start = asked.startsAt().toInstant().truncatedTo(ChronoUnit.SECONDS);
        int minutes = asked.minutes() == null ? session.minutes() : asked.minutes();
        if (start.isBefore(clock.instant())) {
            throw Problem.unprocessable("session-in-the-past", "A session is moved to a time ahead.")
                    .at("/startsAt", "has passed");
        }
        changes.keep(new SessionChange(
                id, SessionChange.Kind.MOVED, asked.reason().name(), asked.words(), before, session.minutes()));
        session.move(start, minutes);
        sessions.flush();
        audit.wrote("MOVE_GROUP_SUPERVISION", "group-supervision", id);
        outbox.append(new GroupSupervisionMoved(id, session.podId(), at(before), at(start), minutes, asked.reason()));
        return late.after(session);
    }

    GroupSupervisionView reopen(UUID id, Reopening asked, LongConsumer seenVersion) {
        GroupSupervision session = locked(id, seenVersion);
        if (session.closedAt() == null) {
            throw Problem.conflict("session-not-closed", "Only a closed group supervision is reopened.");
        }
        session.reopen();
        carriedOver.takeBack(id);
        changes.keep(SessionChange.of(id, SessionChange.Kind.REOPENED, asked.reason(), asked.words()));
        sessions.flush();
        audit.wrote("REOPEN_GROUP_SUPERVISION", "group-supervision", id);
        outbox.append(new GroupSupervisionReopened(id, session.podId(), asked.reason()));
        return GroupSupervisionView.of(session, clock.getZone());
    }

    private GroupSupervision locked(UUID id, LongConsumer seenVersion) {
        GroupSupervision session = sessions.lock(id).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        seenVersion.accept(session.version());
        return session;
    }

    private OffsetDateTime at(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
