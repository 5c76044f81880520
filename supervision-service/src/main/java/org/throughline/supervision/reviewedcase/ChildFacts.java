package org.throughline.supervision.reviewedcase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/** The facts of each child as they were told, in the order of their sequence. */
@ApplicationScoped
class ChildFacts {

    private static final String KEEP = "insert into child_fact (child_id, sequence, case_id, type, data) "
            + "values (:child, :sequence, :case, :type, cast(:data as jsonb)) on conflict do nothing";

    private static final String OF = "select type, cast(data as text) from child_fact where child_id = :child and ";

    private final EntityManager database;
    private final ObjectMapper reader;

    ChildFacts(EntityManager database, ObjectMapper mapper) {
        this.database = database;
        // a newer producer may have sent more than we know
        this.reader = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Keeps two instances from putting the same child's facts together, each without what the other has just heard. */
    void lock(UUID childId) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(cast(:child as text), 0)) as text)")
                .setParameter("child", childId)
                .getResultList();
    }

    void keep(UUID childId, long sequence, UUID caseId, String type, JsonNode data) {
        database.createNativeQuery(KEEP)
                .setParameter("child", childId)
                .setParameter("sequence", sequence)
                .setParameter("case", caseId)
                .setParameter("type", type)
                .setParameter("data", data.toString())
                .executeUpdate();
    }

    List<? extends DomainEvent> ofCase(UUID childId, UUID caseId) {
        return events(database.createNativeQuery(OF + "case_id = :case order by sequence")
                .setParameter("case", caseId)
                .setParameter("child", childId));
    }

    /** What was told of the record as a whole: who may see it, and which records are one child. */
    List<? extends DomainEvent> ofRecord(UUID childId) {
        return events(database.createNativeQuery(OF + "case_id is null order by sequence")
                .setParameter("child", childId));
    }

    @SuppressWarnings("unchecked")
    List<UUID> casesOf(UUID childId) {
        return database.createNativeQuery(
                        "select id from reviewed_case where child_id = :child order by id", UUID.class)
                .setParameter("child", childId)
                .getResultList();
    }

    boolean isErased(UUID childId) {
        return !database.createNativeQuery("select 1 from erased_child where child_id = :child")
                .setParameter("child", childId)
                .getResultList()
                .isEmpty();
    }

    void rememberErased(UUID childId, String erasedOn) {
        database.createNativeQuery("insert into erased_child (child_id, erased_on) values (:child, :on)")
                .setParameter("child", childId)
                .setParameter("on", LocalDate.parse(erasedOn))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<? extends DomainEvent> events(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> read((String) row[0], (String) row[1])).toList();
    }

    private DomainEvent read(String type, String json) {
        try {
            return reader.readValue(json, FactTypes.recordOf(type));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a kept fact cannot be read, type " + type, notOurs);
        }
    }
}
