package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of reviews of care plans. */
@ApplicationScoped
class ReviewRepository {

    // those of files name no case: they belong to the case that was open on their day
    private static final String OF_CASE = "from LookedAfterReview r where (r.caseId = :case or r.caseId is null"
            + " and exists (select 1 from CaseFile f where f.id = :case and f.childId = r.childId"
            + " and f.openedOn <= r.heldOn and (f.closedOn is null or f.closedOn >= r.heldOn)))";

    private final EntityManager database;

    ReviewRepository(EntityManager database) {
        this.database = database;
    }

    void keep(LookedAfterReview review) {
        database.persist(review);
        database.flush();
    }

    /** The reviews of a case, the latest first; one more than the limit where there are more. */
    List<LookedAfterReview> of(UUID caseId, PageRequest request) {
        Optional<DayCursor> last = DayCursor.of(request);
        String below = last.isPresent() ? " and (r.heldOn, r.id) < (:day, :id)" : "";
        var query = database.createQuery(
                        OF_CASE + below + " order by r.heldOn desc, r.id desc", LookedAfterReview.class)
                .setParameter("case", caseId)
                .setMaxResults(request.limit + 1);
        last.ifPresent(place -> query.setParameter("day", place.day()).setParameter("id", place.id()));
        return query.getResultList();
    }
}
