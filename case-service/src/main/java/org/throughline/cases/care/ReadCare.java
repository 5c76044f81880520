package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows a child's times in care and the reviews of the care plan. */
@ApplicationScoped
class ReadCare {

    private final CaseAccess access;
    private final CareRepository care;
    private final ReviewRepository reviews;
    private final Audit audit;

    ReadCare(CaseAccess access, CareRepository care, ReviewRepository reviews, Audit audit) {
        this.access = access;
        this.care = care;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** The times in care of a case: three statements, however many there are. */
    @Transactional
    Page<TimeInCareView> times(UUID caseId, PageRequest request) {
        see(caseId);
        Page<TimeInCare> page = Page.of(
                care.times(caseId, request), request.limit, last -> new DayCursor(last.startedOn, last.id).after());
        List<UUID> ids = page.items().stream().map(time -> time.id).toList();
        Map<UUID, List<Placement>> placements =
                care.placements(ids).stream().collect(Collectors.groupingBy(each -> each.timeInCareId));
        Map<UUID, List<CareLegalStatus>> statuses =
                care.statuses(ids).stream().collect(Collectors.groupingBy(each -> each.timeInCareId));
        return page.map(time -> time.view(statuses.get(time.id), placements.get(time.id)));
    }

    @Transactional
    Page<ReviewView> reviews(UUID caseId, PageRequest request) {
        see(caseId);
        return Page.of(reviews.of(caseId, request), request.limit, last -> new DayCursor(last.heldOn, last.id).after())
                .map(LookedAfterReview::view);
    }

    private void see(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
    }
}
