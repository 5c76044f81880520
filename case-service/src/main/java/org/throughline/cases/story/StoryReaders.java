package org.throughline.cases.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.story.rule.Reader;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;

/** Knows how close the caller stands to a child. */
@ApplicationScoped
class StoryReaders {

    private static final String TRUSTED =
            "select exists (select from case_file c where c.child_id = any(cast((select same_child(:child)) as uuid[]))"
                    + " and c.closed_on is null and (exists (select from keyworker_spell k where k.case_id = c.id"
                    + " and k.worker_id = :worker and k.during @> cast(:on as date))"
                    + " or exists (select from cover v where v.case_id = c.id and v.worker_id = :worker"
                    + " and v.during @> cast(:on as date))"
                    + " or exists (select from pod_seat s where s.pod_id = c.pod_id and s.worker_id = :worker"
                    + " and s.seat = 'POD_MANAGER' and s.started_on <= :on and (s.ended_on is null or s.ended_on > :on))))";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    StoryReaders(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller as a reader of this child's story; that the child may be seen is checked before. */
    Reader of(UUID childId) {
        UUID worker = caller.workerId().orElse(null);
        boolean leads = caller.hasAny(Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER);
        return new Reader(worker, leads || worker != null && isClose(childId, worker));
    }

    private boolean isClose(UUID childId, UUID worker) {
        return (boolean) database.createNativeQuery(TRUSTED)
                .setParameter("child", childId)
                .setParameter("worker", worker)
                .setParameter("on", LocalDate.now(clock))
                .getSingleResult();
    }
}
