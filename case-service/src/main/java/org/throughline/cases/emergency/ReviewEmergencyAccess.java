package org.throughline.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.contracts.casework.EmergencyAccessReviewed;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** The leadership looks at every emergency access, once, and never at its own. */
@ApplicationScoped
@Transactional
class ReviewEmergencyAccess {

    private final CaseAccess access;
    private final EmergencyAccessRepository accesses;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReviewEmergencyAccess(
            CaseAccess access,
            EmergencyAccessRepository accesses,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.accesses = accesses;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first; {@code reviewed} null for all of them. */
    Page<EmergencyAccessView> list(Boolean reviewed, PageRequest request) {
        List<EmergencyAccessView> rows =
                accesses.list(reviewed, request, caller.workerId().orElse(null));
        Page<EmergencyAccessView> page =
                Page.of(rows, request.limit, last -> Cursor.after(last.beganAt(), last.accessId()));
        audit.read(
                "child",
                page.items().stream()
                        .map(EmergencyAccessView::childId)
                        .distinct()
                        .toList());
        return page;
    }

    EmergencyAccessView of(UUID accessId, EmergencyReview said) {
        UUID worker = caller.workerId()
                .orElseThrow(() -> Problem.forbidden("worker-needed", "Somebody who works here does this."));
        EmergencyAccessView found = accesses.lock(accessId)
                .filter(one -> !access.childrenNotDenied(List.of(one.childId())).isEmpty())
                .orElseThrow(() -> Problem.notFound("emergency-access"));
        if (found.workerId().equals(worker)) {
            throw Problem.forbidden("own-emergency-access", "Somebody else looks at it.");
        }
        LocalDate today = LocalDate.now(clock);
        EmergencyAccessView reviewed = accesses.review(accessId, said, worker, today)
                .orElseThrow(() -> Problem.conflict("emergency-access-reviewed", "It has been reviewed already."));
        outbox.append(
                new EmergencyAccessReviewed(accessId, reviewed.childId(), reviewed.workerId(), said.finding(), today));
        audit.wrote("REVIEW_EMERGENCY_ACCESS", "child", reviewed.childId());
        return reviewed;
    }
}
