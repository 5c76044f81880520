package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.CoWorkerAdded;
import org.throughline.contracts.casework.CoWorkerEnded;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.CoverEnded;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;

/** Who works the case: keyworkers, who works beside them, who stands in. */
final class Workers implements Fold {

    private static final Comparator<WorkerStretch> FIRST_FIRST = Comparator.comparing(WorkerStretch::from);

    private final Map<UUID, WorkerStretch> spells = new LinkedHashMap<>();
    private final Map<UUID, WorkerStretch> beside = new LinkedHashMap<>();
    private final Map<UUID, WorkerStretch> standingIn = new LinkedHashMap<>();

    @Override
    public void take(DomainEvent event) {
        if (event instanceof KeyworkerChanged changed) {
            spells.put(changed.spellId(), new WorkerStretch(changed.keyworkerId(), changed.from(), null));
        } else if (event instanceof KeyworkerChangeWithdrawn dropped) {
            spells.remove(dropped.spellId());
        } else if (event instanceof CoWorkerAdded added) {
            beside.put(added.coWorkerId(), new WorkerStretch(added.workerId(), added.from(), added.to()));
        } else if (event instanceof CoWorkerEnded ended) {
            end(beside, ended.coWorkerId(), ended.to());
        } else if (event instanceof CoverBegan began) {
            standingIn.put(began.coverId(), new WorkerStretch(began.workerId(), began.from(), began.to()));
        } else if (event instanceof CoverEnded ended) {
            end(standingIn, ended.coverId(), ended.to());
        }
    }

    /** A spell ends where the next begins; of two that begin on one day the one told later holds. */
    List<WorkerStretch> keyworkers() {
        List<WorkerStretch> inOrder =
                spells.values().stream().sorted(FIRST_FIRST).toList();
        var keyworkers = new ArrayList<WorkerStretch>();
        for (int i = 0; i < inOrder.size(); i++) {
            WorkerStretch spell = inOrder.get(i);
            LocalDate next = i + 1 < inOrder.size() ? inOrder.get(i + 1).from() : null;
            if (!spell.from().equals(next)) {
                keyworkers.add(new WorkerStretch(spell.workerId(), spell.from(), next));
            }
        }
        return keyworkers;
    }

    List<WorkerStretch> coWorkers() {
        return beside.values().stream().sorted(FIRST_FIRST).toList();
    }

    List<WorkerStretch> covers() {
        return standingIn.values().stream().sorted(FIRST_FIRST).toList();
    }

    private static void end(Map<UUID, WorkerStretch> stretches, UUID id, LocalDate to) {
        stretches.computeIfPresent(id, (same, open) -> new WorkerStretch(open.workerId(), open.from(), to));
    }
}
