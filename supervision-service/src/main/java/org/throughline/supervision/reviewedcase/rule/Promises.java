package org.throughline.supervision.reviewedcase.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseRenegotiated;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.contracts.codes.PromiseOutcome;

/** Promises that are open, or were broken. */
final class Promises implements Fold {

    private final Map<UUID, Promised> promises = new HashMap<>();

    @Override
    public void take(DomainEvent event) {
        if (event instanceof PromiseMade made) {
            promises.put(made.promiseId(), new Promised(made.promiseId(), made.dueOn(), null));
        } else if (event instanceof PromiseRenegotiated agreed) {
            promises.put(agreed.promiseId(), new Promised(agreed.promiseId(), agreed.dueOn(), null));
        } else if (event instanceof PromiseSettled settled) {
            if (settled.outcome() == PromiseOutcome.KEPT) {
                promises.remove(settled.promiseId());
            } else {
                promises.put(
                        settled.promiseId(), new Promised(settled.promiseId(), settled.dueOn(), settled.settledOn()));
            }
        }
    }

    List<Promised> notKept() {
        return promises.values().stream()
                .sorted(Comparator.comparing(Promised::dueOn).thenComparing(Promised::id))
                .toList();
    }
}
