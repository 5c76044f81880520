package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.retention.rule.RecordFacts;

/** What counts for how long records are kept: one statement, however many children. Merged records count as one. */
@ApplicationScoped
class RetentionFactsRepository {

    private static final String FACTS = """
            select k.id, k.date_of_birth, k.died_on,
              exists (select from looked_after_episode e where e.child_id = any(same_child(k.id)))
                or exists (select from care_period p where p.child_id = any(same_child(k.id)))
                or exists (select from time_in_care t where t.child_id = any(same_child(k.id)))
                or exists (select from case_file c join case_stage s on s.case_id = c.id
                  where c.child_id = any(same_child(k.id)) and s.stage in ('LOOKED_AFTER', 'PERMANENCE', 'LEAVING_CARE')) as looked_after,
              exists (select from case_file c join protection_plan p on p.case_id = c.id where c.child_id = any(same_child(k.id)))
                or exists (select from case_file c join case_stage s on s.case_id = c.id
                  where c.child_id = any(same_child(k.id)) and s.stage = 'CHILD_PROTECTION') as protection_plan,
              exists (select from case_file c where c.child_id = any(same_child(k.id))) as ever_case,
              exists (select from case_file c where c.child_id = any(same_child(k.id)) and c.closed_on is null) as open_case,
              (select max(c.closed_on) from case_file c where c.child_id = any(same_child(k.id))) as closed_on,
              (select max(day) from (select cast(r.received_at as date) from referral_child h
                  join referral r on r.id = h.referral_id where h.child_id = any(same_child(k.id))
                union all select n.referred_on from census_referral n where n.child_id = any(same_child(k.id))) referred (day)) as referred_on,
              exists (select from legal_hold l where l.child_id = any(same_child(k.id)) and l.lifted_on is null) as held
            from child k where k.merged_into is null and""";

    private final EntityManager database;

    RetentionFactsRepository(EntityManager database) {
        this.database = database;
    }

    /** Of children by their id, after one id. */
    Map<UUID, RecordFacts> after(UUID after, int most) {
        String where = after == null ? " true" : " k.id > :after";
        Query query = database.createNativeQuery(FACTS + where + " order by k.id limit :most")
                .setParameter("most", most);
        return facts(after == null ? query : query.setParameter("after", after));
    }

    /** Of one child, its rows locked until the transaction ends: nobody can hold or open it meanwhile. */
    RecordFacts locked(UUID childId) {
        database.createNativeQuery("select id from child where stands_as = :child order by id for update", UUID.class)
                .setParameter("child", childId)
                .getResultList();
        Query query = database.createNativeQuery(FACTS + " k.id = :child").setParameter("child", childId);
        return facts(query).get(childId);
    }

    @SuppressWarnings("unchecked")
    private static Map<UUID, RecordFacts> facts(Query query) {
        List<Object[]> rows = query.getResultList();
        Map<UUID, RecordFacts> facts = new LinkedHashMap<>();
        rows.forEach(row -> facts.put(
                (UUID) row[0],
                new RecordFacts(
                        (LocalDate) row[1],
                        (LocalDate) row[2],
                        (Boolean) row[3],
                        (Boolean) row[4],
                        (Boolean) row[5],
                        (Boolean) row[6],
                        (LocalDate) row[7],
                        (LocalDate) row[8],
                        (Boolean) row[9])));
        return facts;
    }
}
