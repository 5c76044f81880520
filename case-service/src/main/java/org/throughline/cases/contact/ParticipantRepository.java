package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks what the workers of contacts were to the child on the day: never stored, so that it follows corrected spells. */
@ApplicationScoped
class ParticipantRepository {

    private static final String PARTS = """
            select t.id, who.worker_id, case
              when exists (select from keyworker_spell s where s.case_id = t.case_id and s.worker_id = who.worker_id
                and s.during @> t.day) then 'KEYWORKER'
              when exists (select from cover v where v.case_id = t.case_id and v.worker_id = who.worker_id
                and v.during @> t.day) then 'COVER'
              when exists (select from co_worker w where w.case_id = t.case_id and w.worker_id = who.worker_id
                and w.during @> t.day) then 'CO_WORKER'
              when exists (select from pod_seat s where s.worker_id = who.worker_id and s.started_on <= t.day
                and (s.ended_on is null or s.ended_on > t.day) and s.pod_id = coalesce((select a.pod_id from allocation a
                  where a.case_id = t.case_id and a.allocated_on <= t.day
                  order by a.allocated_on desc, a.id desc limit 1), t.pod_id)) then 'POD_MEMBER'
              else 'OTHER' end
            from (select c.id, c.case_id, c.worker_ids, f.pod_id,
                cast(c.occurred_at at time zone 'Europe/London' as date) as day
              from contact c join case_file f on f.id = c.case_id where c.id = any(:contacts)) t
            cross join lateral unnest(t.worker_ids) with ordinality who(worker_id, place)
            order by t.id, who.place""";

    private final EntityManager database;

    ParticipantRepository(EntityManager database) {
        this.database = database;
    }

    /** The participants of each of these written contacts, in the order recorded: one statement. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Participant>> of(Collection<UUID> contactIds) {
        List<Object[]> rows = database.createNativeQuery(PARTS)
                .setParameter("contacts", contactIds.toArray(UUID[]::new))
                .getResultList();
        var parts = new HashMap<UUID, List<Participant>>();
        for (Object[] row : rows) {
            parts.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new Participant((UUID) row[1], Participant.Part.valueOf((String) row[2])));
        }
        return parts;
    }
}
