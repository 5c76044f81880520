package org.throughline.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of contacts as they stand. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

    private static final String ORDER = " order by occurredAt desc, id desc";

    /** The case's contacts that fit, the latest first; one more than the limit where there are more. */
    List<Contact> of(UUID caseId, ContactFilter filter, PageRequest request, ZoneId zone) {
        var where = new StringBuilder("caseId = :case");
        var values = new HashMap<String, Object>(Map.of("case", caseId));
        if (!filter.kinds().isEmpty()) {
            narrow(where, values, "kind in :kinds", "kinds", filter.kinds());
        }
        narrow(where, values, "occurredAt >= :from", "from", midnight(filter.from, zone));
        narrow(where, values, "occurredAt < :to", "to", midnight(filter.to, zone));
        narrow(where, values, "array_contains(workerIds, :worker)", "worker", filter.workerId);
        narrow(where, values, "statutory = :statutory", "statutory", filter.statutory);
        if (request.cursor != null) {
            where.append(" and (occurredAt, id) < (:at, :id)");
            values.putAll(below(request.cursor));
        }
        return find(where + ORDER, values).range(0, request.limit).list();
    }

    /** The case's contact of this id, its row locked until the transaction ends. */
    Optional<Contact> lock(UUID caseId, UUID contactId) {
        return findByIdOptional(contactId, LockModeType.PESSIMISTIC_WRITE)
                .filter(contact -> contact.caseId().equals(caseId));
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static Map<String, Object> below(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return Map.of("at", OffsetDateTime.parse(keys.get(0)), "id", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
