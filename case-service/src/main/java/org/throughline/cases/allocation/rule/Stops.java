package org.throughline.cases.allocation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which hard stops a pod meets: what no argument outweighs. */
final class Stops {

    private Stops() {}

    static List<Stop> of(Pod pod, AllocationFacts facts) {
        Set<UUID> excluded = facts.wanted().excluded();
        var stops = new ArrayList<Stop>();
        if (pod.formedOn().isAfter(facts.on())) {
            stops.add(Stop.NOT_FORMED_YET);
        }
        if (pod.managers().isEmpty()) {
            stops.add(Stop.NO_POD_MANAGER);
        } else if (excluded.containsAll(pod.managers())) {
            stops.add(Stop.POD_MANAGER_EXCLUDED);
        }
        if (pod.available().isEmpty()) {
            stops.add(Stop.NO_AVAILABLE_WORKER);
        } else if (pod.available().stream().map(Holder::workerId).allMatch(excluded::contains)) {
            stops.add(Stop.WORKERS_EXCLUDED);
        }
        return List.copyOf(stops);
    }
}
