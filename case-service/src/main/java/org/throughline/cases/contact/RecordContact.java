package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Records a contact with a child or family. */
@ApplicationScoped
class RecordContact {

    private static final String DETAIL = "The contact cannot be recorded like this.";

    private final CaseAccess access;
    private final CaseFileRepository cases;
    private final ContactRepository contacts;
    private final WorkerRepository workers;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RecordContact(
            CaseAccess access,
            CaseFileRepository cases,
            ContactRepository contacts,
            WorkerRepository workers,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.contacts = contacts;
        this.workers = workers;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ContactView on(UUID caseId, NewContact said) {
        access.requireCase(caseId);
        CaseFile file = cases.findById(caseId);
        OffsetDateTime now = OffsetDateTime.now(clock);
        ContactRule.refusal(file.openedOn(), file.closedOn(), said, now.toInstant(), clock.getZone())
                .ifPresent(refusal -> {
                    throw refusal.saying(DETAIL);
                });
        var contact = new Contact(
                caseId, said, participants(said), now, caller.workerId().orElse(null));
        contacts.persistAndFlush(contact);
        outbox.append(contact.event(file.childId()));
        audit.wrote("RECORD_CONTACT", "case", caseId);
        return contact.view();
    }

    private List<UUID> participants(NewContact said) {
        if (said.workerIds() == null) {
            return List.of(caller.workerId().orElseThrow(() -> Problem.unprocessable("unknown-worker", DETAIL)
                    .at("/workerIds", "is needed, since the token names no worker")));
        }
        List<UUID> named = said.workerIds().stream().distinct().toList();
        Set<UUID> known = workers.knownOf(named);
        if (known.size() < named.size()) {
            throw Problem.unprocessable("unknown-worker", DETAIL).at("/workerIds", "names somebody who is no worker");
        }
        return named;
    }
}
