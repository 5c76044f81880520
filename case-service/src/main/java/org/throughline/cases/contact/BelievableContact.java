package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** Holds what is said of a contact against its rule and against the workers known. */
@ApplicationScoped
class BelievableContact {

    private static final String DETAIL = "The contact cannot be recorded like this.";

    private final WorkerRepository workers;
    private final Caller caller;
    private final Clock clock;

    BelievableContact(WorkerRepository workers, Caller caller, Clock clock) {
        this.workers = workers;
        this.caller = caller;
        this.clock = clock;
    }

    /** The workers who took part, each once; a 422 problem where the contact cannot have been like this. */
    List<UUID> participants(CaseFile file, NewContact said) {
        ContactRule.refusal(file.openedOn(), file.closedOn(), said, clock.instant(), clock.getZone())
                .ifPresent(refusal -> {
                    throw refusal.saying(DETAIL);
                });
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
