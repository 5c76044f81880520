package org.throughline.supervision.agenda;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.groupsupervision.GroupSupervision;

/** An agenda as people see it, with its arithmetic. */
@Schema(name = "Agenda")
record AgendaView(
        UUID sessionId,
        UUID podId,
        OffsetDateTime startsAt,
        OffsetDateTime builtAt,

        @Schema(description = "First to be discussed first.")
        List<Item> items,

        @Schema(description = "No room, and due before the next session.")
        List<LeftOut> cannotFit,

        Arithmetic arithmetic,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to build again.")
        long version) {

    /** A case to discuss. */
    @Schema(name = "AgendaItem")
    record Item(
            int position,
            UUID caseId,
            UUID childId,
            LocalDate reviewDue,

            int minutes,

            @Schema(description = "It stood on an earlier agenda and was not discussed.")
            boolean carriedOver,

            @Schema(description = "Its date would allow a later session.")
            boolean ahead) {}

    /** A case for which there is no room. */
    @Schema(name = "AgendaCannotFit")
    record LeftOut(UUID caseId, UUID childId, LocalDate reviewDue) {}

    /** Why some find no room: minutes divided by minutes a case, against the cases due before the next session. */
    @Schema(name = "AgendaArithmetic")
    record Arithmetic(
            int minutes,
            int minutesPerCase,

            @Schema(description = "Kept for what the pod brings itself.")
            int minutesKept,

            @Schema(description = "How many cases of that length the other minutes take.")
            int capacity,

            int openCases,
            LocalDate nextSessionOn,

            @Schema(description = "On the agenda and due before the next session, together with those that cannot fit.")
            long dueBeforeNextSession,

            @Schema(description = "How many minutes more for cases would do; 0 where all fit.")
            int minutesShort) {}

    static AgendaView of(Agenda agenda, GroupSupervision session, ZoneId zone) {
        List<Agenda.Entry> discuss = agenda.discuss();
        return new AgendaView(
                session.id(),
                session.podId(),
                session.startsAt().atZone(zone).toOffsetDateTime(),
                agenda.builtAt().atZone(zone).toOffsetDateTime(),
                IntStream.range(0, discuss.size())
                        .mapToObj(i -> item(i + 1, discuss.get(i)))
                        .toList(),
                agenda.cannotFit().stream()
                        .map(left -> new LeftOut(left.caseId(), left.childId(), left.reviewDue()))
                        .toList(),
                arithmetic(agenda, session),
                session.version());
    }

    /** The same without cases that are closed to its reader; positions and arithmetic are of all. */
    AgendaView without(Set<UUID> closed) {
        return new AgendaView(
                sessionId,
                podId,
                startsAt,
                builtAt,
                items.stream().filter(item -> !closed.contains(item.caseId())).toList(),
                cannotFit.stream()
                        .filter(left -> !closed.contains(left.caseId()))
                        .toList(),
                arithmetic,
                version);
    }

    private static Item item(int position, Agenda.Entry entry) {
        return new Item(
                position,
                entry.caseId(),
                entry.childId(),
                entry.reviewDue(),
                entry.minutes(),
                entry.carriedOver(),
                entry.ahead());
    }

    private static Arithmetic arithmetic(Agenda agenda, GroupSupervision session) {
        int leftOut = agenda.cannotFit().size();
        long placedAndDue = agenda.discuss().stream()
                .filter(entry -> entry.reviewDue().isBefore(agenda.nextSessionOn()))
                .count();
        int wanted = agenda.minutesOfAll(entry -> !entry.ahead());
        int room = session.minutes() - agenda.minutesKept();
        return new Arithmetic(
                session.minutes(),
                agenda.minutesPerCase(),
                agenda.minutesKept(),
                agenda.capacity(),
                agenda.openCases(),
                agenda.nextSessionOn(),
                placedAndDue + leftOut,
                leftOut == 0 ? 0 : wanted - room);
    }
}
