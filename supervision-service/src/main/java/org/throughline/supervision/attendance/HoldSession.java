package org.throughline.supervision.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.supervision.GroupSupervisionOpened;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.attendance.rule.Leading;
import org.throughline.supervision.attendance.rule.Member;
import org.throughline.supervision.attendance.rule.Quorum;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;

/** Opens a session with enough of the pod there, and keeps who was. */
@ApplicationScoped
@Transactional
class HoldSession {

    private final GroupSupervisions sessions;
    private final Attendances attendances;
    private final AttendanceSettings settings;
    private final PodAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    HoldSession(
            GroupSupervisions sessions,
            Attendances attendances,
            AttendanceSettings settings,
            PodAccess access,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.settings = settings;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens a session on its day, led by the pod manager, or by a deputy where no pod manager is there. */
    GroupSupervisionView open(UUID id, Opening asked, LongConsumer seenVersion) {
        GroupSupervision session = locked(id);
        seenVersion.accept(session.version());
        session.requireNotOpened();
        session.requireBegun(LocalDate.now(clock), clock.getZone());
        Attendance said = asked.attendance();
        said.requireConsistent();
        List<Member> members = attendances.membersOf(session.podId(), session.day(clock.getZone()));
        requireQuorum(quorum(members, said));
        UUID leader = asked.leaderId() == null ? caller.workerId().orElse(null) : asked.leaderId();
        boolean deputy = Leaders.requireLeader(Leading.of(members, said.present(), leader));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        session.open(leader, deputy, now);
        sessions.flush();
        attendances.replace(id, said);
        audit.wrote("OPEN_GROUP_SUPERVISION", "group-supervision", id);
        outbox.append(new GroupSupervisionOpened(
                id, session.podId(), now.atZone(clock.getZone()).toOffsetDateTime(), leader, deputy));
        return GroupSupervisionView.of(session, clock.getZone());
    }

    /** Keeps who is there in place of what was said before, until the session is closed. */
    AttendanceView keep(UUID id, Attendance said) {
        GroupSupervision session = locked(id);
        session.requireOpen();
        session.requireBegun(LocalDate.now(clock), clock.getZone());
        said.requireConsistent();
        attendances.replace(id, said);
        audit.wrote("RECORD_ATTENDANCE", "group-supervision", id);
        return view(session, said);
    }

    AttendanceView read(UUID id) {
        GroupSupervision session =
                sessions.findByIdOptional(id).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireVisible(session.podId(), "group-supervision");
        audit.read("group-supervision", id);
        return view(session, attendances.of(id));
    }

    private AttendanceView view(GroupSupervision session, Attendance said) {
        List<Member> members = attendances.membersOf(session.podId(), session.day(clock.getZone()));
        return AttendanceView.of(session.id(), said, quorum(members, said));
    }

    private Quorum quorum(List<Member> members, Attendance said) {
        return Quorum.of(members, said.present(), settings.percent(), settings.least());
    }

    private static void requireQuorum(Quorum quorum) {
        if (!quorum.met()) {
            throw Problem.unprocessable("quorum-not-met", "Too few of the pod are there: move the session.")
                    .at("/present", quorum.present() + " of " + quorum.needed() + " members needed");
        }
    }

    private GroupSupervision locked(UUID id) {
        GroupSupervision session = sessions.lock(id).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        return session;
    }
}
