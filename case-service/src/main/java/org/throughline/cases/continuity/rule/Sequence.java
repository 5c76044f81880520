package org.throughline.cases.continuity.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The workers of a child's contacts, in order.
 *
 * @param workers one for each contact, the first contact first
 */
public record Sequence(List<UUID> workers) {

    /** Usual provider of care: the share of the most frequent worker. Of one contact at least. */
    public Ratio upc() {
        long most = 0;
        for (long met : frequencies()) {
            most = Math.max(most, met);
        }
        return new Ratio(most, workers.size());
    }

    /** Bice-Boxerman: the share of pairs of contacts that are with one worker. Of two contacts at least. */
    public Ratio coc() {
        long n = workers.size();
        long squares = 0;
        for (long met : frequencies()) {
            squares += met * met;
        }
        return new Ratio(squares - n, n * (n - 1));
    }

    /** The share of neighbouring contacts that are with the same worker. Of two contacts at least. */
    public Ratio secon() {
        long same = 0;
        for (int i = 1; i < workers.size(); i++) {
            if (workers.get(i).equals(workers.get(i - 1))) {
                same++;
            }
        }
        return new Ratio(same, workers.size() - 1L);
    }

    private Iterable<Long> frequencies() {
        Map<UUID, Long> met = new HashMap<>();
        workers.forEach(worker -> met.merge(worker, 1L, Long::sum));
        return met.values();
    }
}
