package org.throughline.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.contracts.casework.EmergencyAccessBegan;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Opens a record for somebody who must see it now, and tells of it at once. */
@ApplicationScoped
class BeginEmergencyAccess {

    private final CaseAccess access;
    private final EmergencyAccessRepository accesses;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;

    BeginEmergencyAccess(
            CaseAccess access, EmergencyAccessRepository accesses, Caller caller, Outbox outbox, Audit audit) {
        this.access = access;
        this.accesses = accesses;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The access; the database refuses a second one while the first lasts. */
    @Transactional
    EmergencyAccessView to(UUID childId, NewEmergencyAccess said) {
        UUID worker = caller.workerId()
                .orElseThrow(() -> Problem.forbidden("worker-needed", "Somebody who works here does this."));
        access.requireChildNotDenied(childId);
        if (!access.visibleChildren(List.of(childId)).isEmpty()) {
            throw Problem.conflict("emergency-not-needed", "You may see this record already.");
        }
        EmergencyAccessView began = accesses.begin(Ids.next(), childId, worker, said);
        outbox.append(new EmergencyAccessBegan(
                began.accessId(), childId, worker, began.reason(), began.beganAt(), began.endsAt()));
        audit.wrote("BEGIN_EMERGENCY_ACCESS", "child", childId);
        return began;
    }
}
