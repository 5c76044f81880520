package org.throughline.cases.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Every query of decisions, those of drift reviews among them. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    private static final String BOTH = "select * from ("
            + "select d.id, d.decided_on, next.id as superseded_by, cast(null as uuid) as review_id,"
            + " cast(null as uuid) as session_id, cast(null as uuid) as pod_id, cast(null as text) as finding"
            + " from decision d left join decision next on next.supersedes = d.id where d.case_id = :case"
            + " union all select made.id, r.reviewed_on, null, r.review_id, r.session_id, r.pod_id, r.finding"
            + " from drift_review r cross join unnest(r.decision_ids) as made(id) where r.case_id = :case) as decided";

    private static final String NEWEST = " order by decided_on desc, id desc limit :rows";

    /** The decision, if it is one of this case. */
    Optional<Decision> ofCase(UUID caseId, UUID decisionId) {
        return find("id = ?1 and caseId = ?2", decisionId, caseId).firstResultOptional();
    }

    /** One decision as it is shown, of the case or of a drift review of it. */
    Optional<DecisionView> one(UUID caseId, UUID decisionId) {
        return views(query(BOTH + " where id = :id", caseId).setParameter("id", decisionId)).stream()
                .findFirst();
    }

    /** The case's decisions, the latest first: two statements however many. */
    Page<DecisionView> of(UUID caseId, PageRequest request) {
        Query query;
        if (request.cursor == null) {
            query = query(BOTH + NEWEST, caseId);
        } else {
            List<String> keys = Cursor.keys(request.cursor, 2);
            query = query(BOTH + " where (decided_on, id) < (:day, :id)" + NEWEST, caseId);
            try {
                query.setParameter("day", LocalDate.parse(keys.get(0)))
                        .setParameter("id", UUID.fromString(keys.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw Cursor.invalid();
            }
        }
        List<DecisionView> rows = views(query.setParameter("rows", request.limit + 1));
        return Page.of(rows, request.limit, last -> Cursor.after(last.decidedOn(), last.decisionId()));
    }

    private Query query(String sql, UUID caseId) {
        return getEntityManager().createNativeQuery(sql, Tuple.class).setParameter("case", caseId);
    }

    @SuppressWarnings("unchecked")
    private List<DecisionView> views(Query query) {
        List<Tuple> rows = query.getResultList();
        List<UUID> here = rows.stream()
                .filter(row -> row.get("review_id") == null)
                .map(row -> row.get("id", UUID.class))
                .toList();
        Map<UUID, Decision> decisions = here.isEmpty()
                ? Map.of()
                : list("id in ?1", here).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        return rows.stream().map(row -> view(row, decisions)).toList();
    }

    private static DecisionView view(Tuple row, Map<UUID, Decision> decisions) {
        UUID id = row.get("id", UUID.class);
        if (row.get("review_id") == null) {
            return decisions.get(id).view(row.get("superseded_by", UUID.class));
        }
        return new DecisionView(
                id,
                DecisionView.Source.DRIFT_REVIEW,
                row.get("decided_on", LocalDate.class),
                null,
                new DecisionView.DriftReview(
                        row.get("review_id", UUID.class),
                        row.get("session_id", UUID.class),
                        row.get("pod_id", UUID.class),
                        Finding.valueOf(row.get("finding", String.class))));
    }
}
