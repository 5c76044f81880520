package org.throughline.cases.returns.dfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.imports.RowSet;

/** The pages of submissions. */
@ApplicationScoped
class PageRepository {

    private static final String CHILDREN = "insert into dfe_submission_child "
            + "(submission_id, la_child_id, child_id, page, hash, purge) "
            + "select :submission, la_child_id, child_id, :page, hash, hash is null "
            + "from jsonb_to_recordset(cast(:rows as jsonb)) as told(la_child_id text, child_id uuid, hash text)";

    private static final String LEARN = """
            insert into dfe_known_child (la_child_id, child_id, hash, submission_id)
            select la_child_id, child_id, hash, submission_id from dfe_submission_child
            where submission_id = :submission and page = :page and not purge order by la_child_id
            on conflict (la_child_id) do update
            set (child_id, hash, submission_id) = (excluded.child_id, excluded.hash, excluded.submission_id)""";

    private static final String FORGET = """
            delete from dfe_known_child k using dfe_submission_child c
            where c.submission_id = :submission and c.page = :page and c.purge and k.la_child_id = c.la_child_id""";

    private final EntityManager database;
    private final RowSet rowSet;

    PageRepository(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** A page as it is kept: what is to be sent until it is receipted. */
    record Stored(String body, UUID receipt) {}

    void keep(UUID submission, int number, String body, Collection<ToldChild> children) {
        database.createNativeQuery(
                        "insert into dfe_submission_page (submission_id, number, body) values (:id, :number, :body)")
                .setParameter("id", submission)
                .setParameter("number", number)
                .setParameter("body", body)
                .executeUpdate();
        database.createNativeQuery(CHILDREN)
                .setParameter("submission", submission)
                .setParameter("page", number)
                .setParameter("rows", rowSet.of(children))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<Stored> find(UUID submission, int number) {
        List<Object[]> rows = database.createNativeQuery(
                        "select body, receipt from dfe_submission_page where submission_id = :id and number = :number")
                .setParameter("id", submission)
                .setParameter("number", number)
                .getResultList();
        return rows.stream()
                .map(row -> new Stored((String) row[0], (UUID) row[1]))
                .findFirst();
    }

    /** Whom the page tells of; a child to be removed there may be no child here any more. */
    @SuppressWarnings("unchecked")
    List<UUID> children(UUID submission, int number) {
        return database.createNativeQuery(
                        "select child_id from dfe_submission_child where submission_id = :id and page = :page "
                                + "and child_id is not null",
                        UUID.class)
                .setParameter("id", submission)
                .setParameter("page", number)
                .getResultList();
    }

    /** The Department has taken the page: what it knows now is kept by hash, and the page is emptied. */
    void receipted(UUID submission, int number, UUID receipt, OffsetDateTime at) {
        database.createNativeQuery("update dfe_submission_page set receipt = :receipt, receipted_at = :at, body = null "
                        + "where submission_id = :id and number = :number")
                .setParameter("receipt", receipt)
                .setParameter("at", at)
                .setParameter("id", submission)
                .setParameter("number", number)
                .executeUpdate();
        for (String statement : List.of(LEARN, FORGET)) {
            database.createNativeQuery(statement)
                    .setParameter("submission", submission)
                    .setParameter("page", number)
                    .executeUpdate();
        }
    }
}
