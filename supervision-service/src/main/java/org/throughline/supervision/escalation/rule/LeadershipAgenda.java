package org.throughline.supervision.escalation.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What a session of the leadership pod takes: what is needed first before the others, of the same day what was put off more
 * often, then what waits longer; as many as its minutes hold.
 *
 * @param take what it takes, in order
 * @param leftOut what finds no room, in order
 */
public record LeadershipAgenda(List<UUID> take, List<UUID> leftOut) {

    private static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::neededBy)
            .thenComparing(Comparator.comparing(Waiting::timesDeferred).reversed())
            .thenComparing(Waiting::raisedOn)
            .thenComparing(Waiting::id);

    /** The agenda of a session of so many minutes, where each takes so many. */
    public static LeadershipAgenda of(Collection<Waiting> waiting, int minutes, int minutesEach) {
        List<UUID> ordered = waiting.stream().sorted(ORDER).map(Waiting::id).toList();
        int room = Math.min(minutes / minutesEach, ordered.size());
        return new LeadershipAgenda(ordered.subList(0, room), ordered.subList(room, ordered.size()));
    }
}
