package org.throughline.supervision.driftboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.contracts.codes.Finding;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.supervision.driftsignal.Drift;
import org.throughline.supervision.driftsignal.rule.Assessment;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Reads a pod's drift board, and says in the audit whose cases were seen. */
@ApplicationScoped
class ReadDriftBoard {

    private final StandingCases cases;
    private final ReviewDueRule reviewDue;
    private final Drift drift;
    private final PodAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReadDriftBoard(
            StandingCases cases,
            ReviewDueRule reviewDue,
            Drift drift,
            PodAccess access,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.cases = cases;
        this.reviewDue = reviewDue;
        this.drift = drift;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    DriftBoard of(UUID pod, PageRequest request) {
        access.requireVisible(pod);
        LocalDate today = LocalDate.now(clock);
        // the counts need every case of the pod, and the rule is Java: a pod is small enough to be read whole
        List<StandingCase> standing = cases.ofPodOpenTo(caller.workerId().orElse(null), pod, today);
        Map<UUID, Assessment> assessed = drift.of(standing, today);
        List<BoardedCase> board = standing.stream()
                .map(one -> new BoardedCase(one, reviewDue.of(one.forReview()), assessed.get(one.caseId())))
                .sorted(BoardedCase.ORDER)
                .toList();
        Page<BoardedCase> page = page(board, request);
        audit.read(
                "case",
                page.items().stream().map(item -> item.standing().caseId()).toList());
        return new DriftBoard(
                pod,
                today,
                counts(board, today),
                page.map(item -> item.item(today, clock.getZone(), drift.views(item.drift(), today)))
                        .items(),
                page.next());
    }

    private static Page<BoardedCase> page(List<BoardedCase> board, PageRequest request) {
        Stream<BoardedCase> rest = board.stream();
        if (request.cursor != null) {
            BoardedCase.Place place = place(request.cursor);
            rest = rest.filter(item -> item.isBehind(place));
        }
        return Page.of(
                rest.limit(request.limit + 1L).toList(),
                request.limit,
                last -> Cursor.after(last.place().due(), last.place().caseId()));
    }

    private static BoardedCase.Place place(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return new BoardedCase.Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException madeUp) {
            throw Cursor.invalid();
        }
    }

    private static DriftBoard.Counts counts(List<BoardedCase> board, LocalDate today) {
        return new DriftBoard.Counts(
                board.size(),
                board.stream().filter(item -> item.review().daysLeft(today) < 0).count(),
                board.stream()
                        .filter(item -> item.standing().lastReviewedOn() == null)
                        .count(),
                board.stream().filter(item -> item.standsAt(Finding.AT_RISK)).count(),
                board.stream().filter(item -> item.standsAt(Finding.DRIFTING)).count(),
                board.stream()
                        .filter(item -> item.standing().keyworker() == null)
                        .count());
    }
}
