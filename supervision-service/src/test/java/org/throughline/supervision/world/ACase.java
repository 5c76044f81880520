package org.throughline.supervision.world;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.codes.AllocationReason;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.id.Ids;

/** One child's case and the facts that the case service tells of it. */
public final class ACase {

    public final UUID id = Ids.next();
    public final UUID childId = Ids.next();

    /** Opened at ASSESSMENT, given to the pod and to its social worker, all on one day. */
    public DomainEvent[] inPod(APod pod, LocalDate on) {
        return new DomainEvent[] {opened(on), allocated(pod.id, on), keyworker(pod, pod.workerId, on)};
    }

    public CaseOpened opened(LocalDate on) {
        return new CaseOpened(id, childId, null, Stage.ASSESSMENT, on);
    }

    public CaseAllocated allocated(UUID pod, LocalDate on) {
        return new CaseAllocated(id, childId, pod, on, List.of(AllocationReason.ROOM));
    }

    public KeyworkerChanged keyworker(APod pod, UUID worker, LocalDate from) {
        return new KeyworkerChanged(id, childId, pod.id, Ids.next(), null, worker, from, ChangeReason.FCONTA);
    }

    public CaseStageChanged stage(Stage stage, LocalDate on) {
        return new CaseStageChanged(id, childId, Stage.ASSESSMENT, stage, on);
    }

    public ContactRecorded contact(OffsetDateTime at, boolean childSeen, UUID... workers) {
        return new ContactRecorded(
                Ids.next(), id, childId, ContactKind.VISIT, at, 45, List.of(workers), childSeen, false, true);
    }

    public CaseClosed closed(LocalDate on) {
        return new CaseClosed(id, childId, on, "RC1");
    }
}
