package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.contracts.codes.ContactMistake;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads the versions of contacts that were put right. */
@ApplicationScoped
class ContactMistakeRepository {

    private static final String PAGE = """
            select id, withdrawn, mistake, explanation, put_right_at, put_right_by, contact_id, kind, occurred_at,
              duration_minutes, worker_ids, child_seen, seen_alone, statutory, place, method, method_words, note,
              recorded_at, recorded_by
            from contact_put_right where case_id = :case
            and (cast(:contact as uuid) is null or contact_id = :contact) and (put_right_at, id) < (:at, :id)
            order by put_right_at desc, id desc limit :most""";

    private final EntityManager database;

    ContactMistakeRepository(EntityManager database) {
        this.database = database;
    }

    /** What was put right in a case, the latest first; of one contact where one is named. */
    @SuppressWarnings("unchecked")
    Page<ContactMistakeView> of(UUID caseId, UUID contactId, PageRequest request) {
        List<String> below = request.cursor == null
                ? List.of("9999-12-31T00:00:00Z", new UUID(0, 0).toString())
                : Cursor.keys(request.cursor, 2);
        List<Object[]> rows = database.createNativeQuery(PAGE)
                .setParameter("case", caseId)
                .setParameter("contact", contactId)
                .setParameter("at", moment(below.get(0)))
                .setParameter("id", id(below.get(1)))
                .setParameter("most", request.limit + 1)
                .getResultList();
        List<ContactMistakeView> views =
                rows.stream().map(ContactMistakeRepository::view).toList();
        return Page.of(views, request.limit, last -> Cursor.after(last.putRightAt(), last.mistakeId()));
    }

    private static ContactMistakeView view(Object[] row) {
        return new ContactMistakeView(
                (UUID) row[0],
                (boolean) row[1],
                ContactMistake.valueOf((String) row[2]),
                (String) row[3],
                utc(row[4]),
                (UUID) row[5],
                new WrongContact(
                        (UUID) row[6],
                        ContactKind.valueOf((String) row[7]),
                        utc(row[8]),
                        (Integer) row[9],
                        List.of((UUID[]) row[10]),
                        (boolean) row[11],
                        (boolean) row[12],
                        (boolean) row[13],
                        (String) row[14],
                        row[15] == null ? null : DirectWorkMethod.valueOf((String) row[15]),
                        (String) row[16],
                        (String) row[17],
                        utc(row[18]),
                        (UUID) row[19]));
    }

    private static OffsetDateTime utc(Object instant) {
        return ((Instant) instant).atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime moment(String key) {
        try {
            return OffsetDateTime.parse(key);
        } catch (DateTimeException notOurs) {
            throw Cursor.invalid();
        }
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
