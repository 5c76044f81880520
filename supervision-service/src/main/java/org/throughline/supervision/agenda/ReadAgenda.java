package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;

/** Reads an agenda, and says in the audit whose cases were seen. */
@ApplicationScoped
class ReadAgenda {

    private final GroupSupervisions sessions;
    private final Agendas agendas;
    private final AgendaChanges changes;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Audit audit;
    private final Clock clock;

    ReadAgenda(
            GroupSupervisions sessions,
            Agendas agendas,
            AgendaChanges changes,
            PodAccess access,
            RestrictedRecords restricted,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.changes = changes;
        this.access = access;
        this.restricted = restricted;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    AgendaView of(UUID sessionId) {
        GroupSupervision session =
                sessions.findByIdOptional(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireVisible(session.podId(), "group-supervision");
        Agenda agenda = agendas.ofSession(sessionId).orElseThrow(() -> Problem.notFound("agenda"));
        Set<UUID> closed = restricted.closedOf(agenda.allCaseIds());
        audit.read(
                "case",
                agenda.allCaseIds().stream().filter(id -> !closed.contains(id)).toList());
        return AgendaView.of(agenda, session, clock.getZone()).without(closed);
    }

    @Transactional
    Page<AgendaChangeView> changesOf(UUID sessionId, PageRequest request) {
        GroupSupervision session =
                sessions.findByIdOptional(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireVisible(session.podId(), "group-supervision");
        UUID after = request.cursor == null ? new UUID(0, 0) : place(request.cursor);
        Page<AgendaChangeView> page = Page.of(
                changes.of(sessionId, after, request.limit + 1), request.limit, last -> Cursor.after(last.id()));
        List<UUID> named = cases(page.items());
        Set<UUID> closed = restricted.closedOf(named);
        audit.read("case", named.stream().filter(id -> !closed.contains(id)).toList());
        return new Page<>(
                page.items().stream()
                        .filter(change -> !closed.contains(change.caseId()))
                        .map(change -> change.without(closed))
                        .toList(),
                page.next());
    }

    private static List<UUID> cases(List<AgendaChangeView> changes) {
        return changes.stream()
                .flatMap(change -> change.cases().stream())
                .distinct()
                .toList();
    }

    private static UUID place(String cursor) {
        try {
            return UUID.fromString(Cursor.keys(cursor, 1).get(0));
        } catch (IllegalArgumentException madeUp) {
            throw Cursor.invalid();
        }
    }
}
