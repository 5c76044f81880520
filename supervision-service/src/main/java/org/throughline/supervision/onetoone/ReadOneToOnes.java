package org.throughline.supervision.onetoone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.managing.WorkerAccess;
import org.throughline.supervision.onetoone.rule.OneToOneRule;
import org.throughline.supervision.pod.PodAccess;

/** Reads one-to-one supervisions for the two people, and when each is due for who manages the manager. */
@ApplicationScoped
@Transactional
class ReadOneToOnes {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Comparator<DueView> LONGEST_WAITING_FIRST =
            Comparator.comparing(DueView::due).thenComparing(DueView::workerId);

    private final OneToOnes oneToOnes;
    private final OneToOneRule rule;
    private final WorkerAccess workers;
    private final PodAccess pods;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReadOneToOnes(
            OneToOnes oneToOnes,
            OneToOneRule rule,
            WorkerAccess workers,
            PodAccess pods,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.oneToOnes = oneToOnes;
        this.rule = rule;
        this.workers = workers;
        this.pods = pods;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Page<OneToOneView> of(UUID worker, PageRequest request) {
        workers.requireOwnOrManaged(worker);
        LocalDate before = DayCursor.of(request).map(DayCursor::day).orElse(LAST);
        Page<OneToOne> page =
                Page.of(oneToOnes.of(worker, before, request.limit + 1), request.limit, last -> new DayCursor(
                                last.heldOn, last.id)
                        .after());
        List<UUID> ids = page.items().stream().map(one -> one.id).toList();
        Map<UUID, List<Topic>> topics = oneToOnes.topicsOf(ids);
        Map<UUID, List<Step>> steps = oneToOnes.stepsOf(ids);
        audit.read("worker", worker);
        return page.map(one -> OneToOneView.of(
                one, topics.getOrDefault(one.id, List.of()), steps.getOrDefault(one.id, List.of()), clock.getZone()));
    }

    /** When each worker of a pod is due, or of all for the leadership: the longest waiting first. */
    Page<DueView> due(UUID pod, boolean overdueOnly, PageRequest request) {
        if (pod != null) {
            pods.requireVisible(pod);
            pods.requireLead(pod, "pod");
        } else if (!caller.hasAny(Roles.SENIOR_LEADER)) {
            throw Problem.notFound("pod");
        }
        LocalDate today = LocalDate.now(clock);
        Optional<DayCursor> after = DayCursor.of(request);
        List<DueView> rows = oneToOnes.standing(pod, null, today).stream()
                .map(standing -> DueView.of(standing, rule.of(standing.career()), today))
                .filter(row -> !overdueOnly || row.daysLate() > 0)
                .filter(row -> after.isEmpty() || isBehind(row, after.get()))
                .sorted(LONGEST_WAITING_FIRST)
                .limit(request.limit + 1L)
                .toList();
        Page<DueView> page = Page.of(rows, request.limit, last -> new DayCursor(last.due(), last.workerId()).after());
        audit.read("worker", page.items().stream().map(DueView::workerId).toList());
        return page;
    }

    private static boolean isBehind(DueView row, DayCursor place) {
        int byDay = row.due().compareTo(place.day());
        return byDay > 0 || byDay == 0 && row.workerId().compareTo(place.id()) > 0;
    }
}
