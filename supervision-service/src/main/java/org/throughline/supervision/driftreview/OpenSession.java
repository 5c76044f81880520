package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;

/** A session that takes reviews, held so that it cannot be closed before the commit. */
@ApplicationScoped
class OpenSession {

    private final GroupSupervisions sessions;
    private final PodAccess access;
    private final Clock clock;

    OpenSession(GroupSupervisions sessions, PodAccess access, Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.clock = clock;
    }

    /** The session, if the caller leads its pod, on its day or later, until it is closed. */
    GroupSupervision held(UUID id) {
        GroupSupervision session = sessions.hold(id).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        session.requireOpen();
        session.requireBegun(LocalDate.now(clock), clock.getZone());
        return session;
    }

    LocalDate day(GroupSupervision session) {
        return session.day(clock.getZone());
    }
}
