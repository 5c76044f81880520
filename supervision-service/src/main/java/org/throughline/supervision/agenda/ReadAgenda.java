package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;

/** Reads an agenda, and says in the audit whose cases were seen. */
@ApplicationScoped
class ReadAgenda {

    private final GroupSupervisions sessions;
    private final Agendas agendas;
    private final AgendaChanges changes;
    private final PodAccess access;
    private final Audit audit;
    private final Clock clock;

    ReadAgenda(
            GroupSupervisions sessions,
            Agendas agendas,
            AgendaChanges changes,
            PodAccess access,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AgendaView of(UUID sessionId) {
        GroupSupervision session =
                sessions.findByIdOptional(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireVisible(session.podId(), "group-supervision");
        Agenda agenda = agendas.ofSession(sessionId).orElseThrow(() -> Problem.notFound("agenda"));
        audit.read(
                "case",
                Stream.concat(agenda.discuss().stream(), agenda.cannotFit().stream())
                        .map(Agenda.Entry::caseId)
                        .toList());
        return AgendaView.of(agenda, session, clock.getZone());
    }

    @Transactional
    Page<AgendaChangeView> changesOf(UUID sessionId, PageRequest request) {
        GroupSupervision session =
                sessions.findByIdOptional(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireVisible(session.podId(), "group-supervision");
        UUID after = request.cursor == null ? new UUID(0, 0) : place(request.cursor);
        Page<AgendaChangeView> page = Page.of(
                changes.of(sessionId, after, request.limit + 1), request.limit, last -> Cursor.after(last.id()));
        audit.read(
                "case",
                page.items().stream()
                        .flatMap(change -> change.cases().stream())
                        .distinct()
                        .toList());
        return page;
    }

    private static UUID place(String cursor) {
        try {
            return UUID.fromString(Cursor.keys(cursor, 1).get(0));
        } catch (IllegalArgumentException madeUp) {
            throw Cursor.invalid();
        }
    }
}
