package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.imports.RowSet;

/** Looked-after reviews, many at a time. */
@ApplicationScoped
class ReviewRepository {

    private static final String KEEP = "insert into looked_after_review (child_id, reviewed_on, code) "
            + "select child.id, reviewed_on, code from jsonb_to_recordset(cast(:rows as jsonb)) "
            + "as told(la_child_id text, reviewed_on date, code text) join child using (la_child_id) "
            + "order by 1, 2, 3 on conflict do nothing returning child_id";

    private final EntityManager database;
    private final RowSet rowSet;

    ReviewRepository(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** Keeps the reviews; answers the child of each that was new. */
    @SuppressWarnings("unchecked")
    List<UUID> keep(List<Review> reviews) {
        return database.createNativeQuery(KEEP, UUID.class)
                .setParameter("rows", rowSet.of(reviews))
                .getResultList();
    }
}
