package org.throughline.supervision.groupsupervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervisions.Place;
import org.throughline.supervision.pod.PodAccess;

/** Reads group supervisions, and says in the audit who saw which. */
@ApplicationScoped
@Transactional
class ReadGroupSupervisions {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final GroupSupervisions sessions;
    private final PodAccess access;
    private final SessionChanges changes;
    private final Audit audit;
    private final Clock clock;

    ReadGroupSupervisions(
            GroupSupervisions sessions, PodAccess access, SessionChanges changes, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.changes = changes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    GroupSupervisionView one(UUID id) {
        return GroupSupervisionView.of(visible(id), clock.getZone());
    }

    Page<SessionChangeView> changesOf(UUID id, PageRequest request) {
        visible(id);
        int after = request.cursor == null ? 0 : number(request.cursor);
        return Page.of(changes.of(id, after, request.limit + 1), request.limit, last -> Cursor.after(last.number()));
    }

    private GroupSupervision visible(UUID id) {
        GroupSupervision session =
                sessions.findByIdOptional(id).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireVisible(session.podId(), "group-supervision");
        audit.read("group-supervision", id);
        return session;
    }

    private static int number(String cursor) {
        try {
            return Integer.parseInt(Cursor.keys(cursor, 1).get(0));
        } catch (NumberFormatException madeUp) {
            throw Cursor.invalid();
        }
    }

    Page<GroupSupervisionView> ofPod(GroupSupervisionFilter filter, PageRequest request) {
        access.requireVisible(filter.podId);
        List<GroupSupervision> rows = sessions.ofPod(
                filter.podId, startOf(filter.from, FIRST), startOf(filter.to, LAST), place(request), request.limit + 1);
        Page<GroupSupervision> page = Page.of(rows, request.limit, last -> Cursor.after(last.startsAt(), last.id()));
        audit.read(
                "group-supervision",
                page.items().stream().map(GroupSupervision::id).toList());
        return page.map(session -> GroupSupervisionView.of(session, clock.getZone()));
    }

    private Instant startOf(LocalDate day, Instant otherwise) {
        return day == null ? otherwise : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Place place(PageRequest request) {
        if (request.cursor == null) {
            return new Place(FIRST, new UUID(0, 0));
        }
        List<String> keys = Cursor.keys(request.cursor, 2);
        try {
            return new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException madeUp) {
            throw Cursor.invalid();
        }
    }
}
