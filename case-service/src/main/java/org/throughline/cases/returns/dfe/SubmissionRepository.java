package org.throughline.cases.returns.dfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Submissions and how far each is. */
@ApplicationScoped
class SubmissionRepository {

    private static final String VIEW = """
            select s.id, s.kind, s.state, s.made_at, s.pages,
              (select count(*) from dfe_submission_page p where p.submission_id = s.id and p.receipt is not null),
              s.children, s.purges, s.left_out
            from dfe_submission s""";

    private final EntityManager database;

    SubmissionRepository(EntityManager database) {
        this.database = database;
    }

    /** Those that are open give way, and their pages are emptied. */
    void supersede() {
        database.createNativeQuery("update dfe_submission_page p set body = null from dfe_submission s "
                        + "where s.id = p.submission_id and s.state = 'OPEN'")
                .executeUpdate();
        database.createNativeQuery("update dfe_submission set state = 'SUPERSEDED' where state = 'OPEN'")
                .executeUpdate();
    }

    void begin(UUID id, SubmissionKind kind, OffsetDateTime at) {
        database.createNativeQuery(
                        "insert into dfe_submission (id, kind, state, made_at) values (:id, :kind, 'OPEN', :at)")
                .setParameter("id", id)
                .setParameter("kind", kind.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** How much it came to hold; one without pages is done. */
    void made(UUID id, SubmissionPages pages, int leftOut) {
        database.createNativeQuery("update dfe_submission set pages = :pages, children = :children, purges = :purges, "
                        + "left_out = :leftOut, state = case when :pages = 0 then 'DONE' else state end where id = :id")
                .setParameter("pages", pages.count())
                .setParameter("children", pages.children())
                .setParameter("purges", pages.purges())
                .setParameter("leftOut", leftOut)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Where it stands; locked until the end of the transaction, so that of two receipts the second sees the first. */
    Optional<SubmissionState> lock(UUID id) {
        return database.createNativeQuery("select state from dfe_submission where id = :id for update", String.class)
                .setParameter("id", id)
                .getResultStream()
                .map(state -> SubmissionState.valueOf((String) state))
                .findFirst();
    }

    /** It is done where each of its pages is receipted. */
    void finish(UUID id) {
        database.createNativeQuery("update dfe_submission set state = 'DONE' where id = :id and not exists "
                        + "(select from dfe_submission_page where submission_id = :id and receipt is null)")
                .setParameter("id", id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<SubmissionView> find(UUID id) {
        List<Object[]> rows = database.createNativeQuery(VIEW + " where s.id = :id")
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(SubmissionRepository::view).findFirst();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    Page<SubmissionView> list(PageRequest request) {
        UUID before = request.afterId().orElse(new UUID(-1, -1));
        List<Object[]> rows = database.createNativeQuery(VIEW + " where s.id < :before order by s.id desc limit :rows")
                .setParameter("before", before)
                .setParameter("rows", request.limit + 1)
                .getResultList();
        return Page.of(
                rows.stream().map(SubmissionRepository::view).toList(),
                request.limit,
                last -> Cursor.after(last.submissionId()));
    }

    private static SubmissionView view(Object[] row) {
        return new SubmissionView(
                (UUID) row[0],
                SubmissionKind.valueOf((String) row[1]),
                SubmissionState.valueOf((String) row[2]),
                ((Instant) row[3]).atOffset(ZoneOffset.UTC),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue());
    }
}
