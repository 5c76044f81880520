package org.throughline.supervision.running.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a session has come: what is talked about, what comes next, and the time it took.
 *
 * @param current the case talked about now; null where none is
 * @param next the case that comes next; null where nothing waits
 * @param waiting cases on the agenda that nobody has talked about and nobody has parked, in order
 * @param parked cases put aside, in the agenda's order
 * @param spent cases talked about with the minutes begun for each, in the order in which they came
 * @param minutesUsed minutes begun since the session was opened
 * @param minutesLeft minutes of the session's length that are left; negative where it runs over
 */
public record Course(
        UUID current,
        UUID next,
        List<UUID> waiting,
        List<UUID> parked,
        Map<UUID, Long> spent,
        long minutesUsed,
        long minutesLeft) {

    private static final long SECONDS = 60;

    /** The course of a session opened at an instant, as it stands at another. */
    public static Course of(
            List<UUID> agenda, List<Talk> talks, Set<UUID> parked, Instant openedAt, int minutes, Instant now) {
        UUID current = talks.stream()
                .filter(talk -> talk.to() == null)
                .map(Talk::caseId)
                .findFirst()
                .orElse(null);
        Set<UUID> begun = talks.stream().map(Talk::caseId).collect(Collectors.toSet());
        List<UUID> waiting = agenda.stream()
                .filter(item -> !begun.contains(item) && !parked.contains(item))
                .toList();
        List<UUID> aside = parkedInOrder(agenda, parked, current);
        UUID next = Stream.concat(waiting.stream(), aside.stream()).findFirst().orElse(null);
        long used = minutesBegun(openedAt, now);
        return new Course(current, next, waiting, aside, spent(talks, now), used, minutes - used);
    }

    private static List<UUID> parkedInOrder(List<UUID> agenda, Set<UUID> parked, UUID current) {
        Stream<UUID> onAgenda = agenda.stream().filter(parked::contains);
        Stream<UUID> others =
                parked.stream().filter(item -> !agenda.contains(item)).sorted();
        return Stream.concat(onAgenda, others)
                .filter(item -> !item.equals(current))
                .toList();
    }

    private static Map<UUID, Long> spent(List<Talk> talks, Instant now) {
        Map<UUID, Long> spent = new LinkedHashMap<>();
        talks.stream()
                .sorted(Comparator.comparing(Talk::from))
                .forEach(talk -> spent.merge(
                        talk.caseId(), minutesBegun(talk.from(), talk.to() == null ? now : talk.to()), Long::sum));
        return spent;
    }

    private static long minutesBegun(Instant from, Instant to) {
        return Math.floorDiv(Duration.between(from, to).toSeconds() + SECONDS - 1, SECONDS);
    }
}
