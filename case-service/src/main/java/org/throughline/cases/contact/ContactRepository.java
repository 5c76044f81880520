package org.throughline.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Every query of contacts. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, UUID> {

    private static final String ORDER = " order by occurredAt desc, id desc";

    /** The case's contacts, the latest first. */
    Page<ContactView> of(UUID caseId, PageRequest request) {
        var found = request.cursor == null
                ? find("caseId = ?1" + ORDER, caseId)
                : find("caseId = ?1 and (occurredAt, id) < (?2, ?3)" + ORDER, after(caseId, request.cursor));
        List<ContactView> rows =
                found.range(0, request.limit).list().stream().map(Contact::view).toList();
        return Page.of(rows, request.limit, last -> Cursor.after(last.occurredAt(), last.contactId()));
    }

    private static Object[] after(UUID caseId, String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return new Object[] {caseId, OffsetDateTime.parse(keys.get(0)), UUID.fromString(keys.get(1))};
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
