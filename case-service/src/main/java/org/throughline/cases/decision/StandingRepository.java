package org.throughline.cases.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.contracts.codes.DecisionAuthority;

/** What a worker may decide about a case, from the seats, roles and keyworker spells of the day. */
@ApplicationScoped
class StandingRepository {

    private static final String SEATED = " exists (select from pod_seat s join pod p on p.pod_id = s.pod_id"
            + " where s.worker_id = :worker and s.started_on <= :on and (s.ended_on is null or s.ended_on > :on) and ";

    private static final String STANDING = "select exists (select from keyworker_spell k where k.case_id = :case"
            + " and k.worker_id = :worker and k.during @> cast(:on as date)),"
            + SEATED + "s.seat = 'POD_MANAGER' and s.pod_id = cast(:pod as uuid)),"
            + SEATED + "p.kind = 'LEADERSHIP')"
            + " or exists (select from worker w where w.worker_id = :worker and w.role = 'SENIOR_LEADER')";

    private final EntityManager database;

    StandingRepository(EntityManager database) {
        this.database = database;
    }

    /** The authorities that the worker holds for the case on a day. */
    Set<DecisionAuthority> of(UUID worker, CaseFile file, LocalDate on) {
        Object[] row = (Object[]) database.createNativeQuery(STANDING)
                .setParameter("worker", worker)
                .setParameter("case", file.id())
                .setParameter("pod", file.podId())
                .setParameter("on", on)
                .getSingleResult();
        var held = EnumSet.noneOf(DecisionAuthority.class);
        if ((boolean) row[0]) {
            held.add(DecisionAuthority.KEYWORKER);
        }
        if ((boolean) row[1]) {
            held.add(DecisionAuthority.POD_MANAGER);
        }
        if ((boolean) row[2]) {
            // a council names its officers from among its senior leaders
            held.add(DecisionAuthority.LEADERSHIP_POD);
            held.add(DecisionAuthority.NOMINATED_OFFICER);
            held.add(DecisionAuthority.AGENCY_DECISION_MAKER);
        }
        return held;
    }
}
