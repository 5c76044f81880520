package org.throughline.supervision.groupsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.throughline.contracts.supervision.GroupSupervisionScheduled;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.supervision.pod.PodAccess;

/** A pod will meet. */
@ApplicationScoped
class ScheduleGroupSupervision {

    private final GroupSupervisions sessions;
    private final PodAccess access;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    ScheduleGroupSupervision(GroupSupervisions sessions, PodAccess access, Audit audit, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Schedules it; the database refuses two of one pod at overlapping times. */
    @Transactional
    GroupSupervisionView schedule(NewGroupSupervision asked) {
        access.requireMaySchedule(asked.podId());
        var session = new GroupSupervision(
                asked.podId(),
                asked.startsAt().toInstant().truncatedTo(ChronoUnit.SECONDS),
                asked.minutes(),
                asked.place());
        sessions.persistAndFlush(session);
        GroupSupervisionView view = GroupSupervisionView.of(session, clock.getZone());
        audit.wrote("SCHEDULE_GROUP_SUPERVISION", "group-supervision", session.id());
        outbox.append(new GroupSupervisionScheduled(session.id(), session.podId(), view.startsAt(), session.minutes()));
        return view;
    }
}
