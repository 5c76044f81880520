package org.throughline.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.access.Visibility;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads cases as they are shown, with the keyworker of the day; a list is filtered by visibility where it is read. */
@ApplicationScoped
class CaseViewRepository {

    private static final String KEYWORKER =
            "left join keyworker_spell k on k.case_id = c.id and k.during @> cast(:seesOn as date) ";

    private static final String VIEW = "select c.id, c.child_id, c.referral_id, c.stage, c.stage_since, c.opened_on, "
            + "c.closed_on, c.closure_reason, c.pod_id, c.pod_since, k.worker_id, k.started_on, c.version "
            + "from case_file c " + KEYWORKER + "where " + Visibility.CONDITION;

    private static final String SUMMARY = "select c.id, c.child_id, p.given_name, p.family_name, p.date_of_birth, "
            + "p.expected_date_of_birth, p.unborn, c.stage, c.pod_id, k.worker_id "
            + "from case_file c join child p on p.id = c.child_id " + KEYWORKER
            + "where c.id = any(:ids) and " + Visibility.CONDITION + " order by array_position(:ids, c.id)";

    private final EntityManager database;

    CaseViewRepository(EntityManager database) {
        this.database = database;
    }

    Optional<CaseView> one(UUID caseId, Visibility visibility) {
        Query query = database.createNativeQuery(VIEW + " and c.id = :id").setParameter("id", caseId);
        return rows(visibility.bind(query)).stream()
                .map(CaseViewRepository::view)
                .findFirst();
    }

    /** By case id, which is the order of opening. */
    Page<CaseView> list(CaseFilter filter, PageRequest request, Visibility visibility) {
        var sql = new StringBuilder(VIEW);
        sql.append(filter.stage == Stage.CLOSED ? " and c.closed_on is not null" : " and c.closed_on is null");
        sql.append(filter.stage == null ? "" : " and c.stage = :stage");
        sql.append(filter.podId == null ? "" : " and c.pod_id = :pod");
        sql.append(filter.keyworkerId == null ? "" : " and k.worker_id = :keyworker");
        sql.append(filter.unallocated == null ? "" : " and (c.pod_id is null) = :unallocated");
        Optional<UUID> after = request.afterId();
        sql.append(after.isEmpty() ? "" : " and c.id > :after").append(" order by c.id limit :rows");
        Query query = visibility.bind(database.createNativeQuery(sql.toString()));
        set(query, "stage", filter.stage == null ? null : filter.stage.name());
        set(query, "pod", filter.podId);
        set(query, "keyworker", filter.keyworkerId);
        set(query, "unallocated", filter.unallocated);
        set(query, "after", after.orElse(null));
        query.setParameter("rows", request.limit + 1);
        List<CaseView> rows = rows(query).stream().map(CaseViewRepository::view).toList();
        return Page.of(rows, request.limit, last -> Cursor.after(last.caseId()));
    }

    List<CaseSummary> summaries(List<UUID> ids, Visibility visibility) {
        Query query = database.createNativeQuery(SUMMARY).setParameter("ids", ids.toArray(UUID[]::new));
        return rows(visibility.bind(query)).stream()
                .map(CaseViewRepository::summary)
                .toList();
    }

    private static void set(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static CaseView view(Object[] row) {
        return new CaseView(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                Stage.valueOf((String) row[3]),
                (LocalDate) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6],
                (String) row[7],
                (UUID) row[8],
                (LocalDate) row[9],
                (UUID) row[10],
                (LocalDate) row[11],
                ((Number) row[12]).longValue());
    }

    private static CaseSummary summary(Object[] row) {
        return new CaseSummary(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (Boolean) row[6],
                Stage.valueOf((String) row[7]),
                (UUID) row[8],
                (UUID) row[9]);
    }
}
