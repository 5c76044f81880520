package org.throughline.workforce.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.id.Ids;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.Tally;
import org.throughline.platform.outbox.Outbox;

/** Keeps the workers that a census tells, and tells of what is new. */
@ApplicationScoped
class KeepWorkers {

    private final CensusRepository census;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    KeepWorkers(CensusRepository census, Outbox outbox, Audit audit, Clock clock) {
        this.census = census;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void keep(List<Row<CensusWorker>> rows, Tally tally) {
        List<CensusWorker> told = rows.stream().map(Row::fact).toList();
        Map<String, KeptWorker> known =
                census.known(told.stream().map(CensusWorker::sweNumber).toList());
        var added = new ArrayList<KeptWorker>();
        var changed = new ArrayList<KeptWorker>();
        var leavers = new ArrayList<Leaver>();
        var absences = new ArrayList<Absent>();
        var events = new ArrayList<DomainEvent>();
        for (CensusWorker worker : told) {
            KeptWorker before = known.get(worker.sweNumber());
            KeptWorker now = before == null ? KeptWorker.of(worker) : before.after(worker);
            if (before == null) {
                added.add(now);
                events.add(now.joined());
            } else if (!now.equals(before)) {
                changed.add(now);
                if (now.differsBeyondLeavingFrom(before)) {
                    events.add(now.changed(LocalDate.now(clock)));
                }
            }
            if (now.lastDay() != null && (before == null || !Objects.equals(now.lastDay(), before.lastDay()))) {
                leavers.add(Leaver.of(now.id(), worker));
                events.add(new WorkerLeavingAnnounced(now.id(), now.lastDay()));
            }
            if (worker.absence() != null && worker.censusDay() != null) {
                absences.add(new Absent(Ids.next(), now.id(), worker.absence(), worker.censusDay()));
            }
        }
        census.add(added);
        census.change(changed);
        census.leave(leavers);
        Set<UUID> newAbsences = census.absent(absences);
        absences.removeIf(absence -> !newAbsences.contains(absence.id()));
        absences.forEach(absence -> events.add(absence.recorded()));
        outbox.append(events);
        tell(rows.size(), added, changed, absences, tally);
    }

    /** An absence alone changes a worker who was known, and is not counted twice on one who is new. */
    private void tell(int rows, List<KeptWorker> added, List<KeptWorker> changed, List<Absent> absences, Tally tally) {
        Set<UUID> created = ids(added);
        Set<UUID> updated = ids(changed);
        absences.stream()
                .map(Absent::workerId)
                .filter(id -> !created.contains(id))
                .forEach(updated::add);
        tally.created(created.size());
        tally.updated(updated.size());
        tally.unchanged(rows - created.size() - updated.size());
        audit.wrote("ADD_WORKER", "worker", created);
        audit.wrote("CHANGE_WORKER", "worker", updated);
    }

    private static Set<UUID> ids(List<KeptWorker> workers) {
        var ids = new HashSet<UUID>();
        workers.forEach(worker -> ids.add(worker.id()));
        return ids;
    }
}
