package org.throughline.supervision.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads the leadership board, and says in the audit whose cases were seen. */
@ApplicationScoped
class ReadLeadershipBoard {

    private final LeadershipCases cases;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReadLeadershipBoard(LeadershipCases cases, Caller caller, Audit audit, Clock clock) {
        this.cases = cases;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    LeadershipBoard read(LeadershipFilter filter, PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        UUID reader = caller.workerId().orElse(null);
        Page<LeadershipBoard.Item> page = cases.list(filter, request, reader, today);
        audit.read(
                "case", page.items().stream().map(LeadershipBoard.Item::caseId).toList());
        return new LeadershipBoard(
                today, cases.counts(filter.podId, reader, today), filter.list, page.items(), page.next());
    }
}
