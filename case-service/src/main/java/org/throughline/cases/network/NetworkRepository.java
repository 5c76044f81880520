package org.throughline.cases.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of the professionals around a child. */
@ApplicationScoped
class NetworkRepository implements PanacheRepositoryBase<NetworkMember, UUID> {

    private static final String ORDER = " order by startedOn desc, id desc";

    private static final String OWNS =
            "select exists (select from shared_outcome where owner_id = :member and ending is null)";

    /** The child's network, the last to come first; one more than the limit where there are more. */
    List<NetworkMember> of(UUID childId, Boolean present, PageRequest request) {
        var where = new StringBuilder("childId = :child");
        var values = new HashMap<String, Object>(Map.of("child", childId));
        if (present != null) {
            where.append(present ? " and endedOn is null" : " and endedOn is not null");
        }
        if (request.cursor != null) {
            where.append(" and (startedOn, id) < (:from, :id)");
            values.putAll(below(request.cursor));
        }
        return find(where + ORDER, values).range(0, request.limit).list();
    }

    Optional<NetworkMember> one(UUID childId, UUID memberId) {
        return find("id = ?1 and childId = ?2", memberId, childId).firstResultOptional();
    }

    /** The same, its row locked until the transaction ends. */
    Optional<NetworkMember> lock(UUID childId, UUID memberId) {
        return find("id = ?1 and childId = ?2", memberId, childId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether an open shared outcome is theirs to see to. */
    boolean ownsAnOpenOutcome(UUID memberId) {
        return (boolean) getEntityManager()
                .createNativeQuery(OWNS)
                .setParameter("member", memberId)
                .getSingleResult();
    }

    private static Map<String, Object> below(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return Map.of("from", LocalDate.parse(keys.get(0)), "id", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
