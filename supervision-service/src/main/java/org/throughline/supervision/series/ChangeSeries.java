package org.throughline.supervision.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;

/** Reads series, and ends one on the word of who leads the pod. */
@ApplicationScoped
@Transactional
class ChangeSeries {

    private static final String WHAT = "supervision-series";

    private final SeriesRepository series;
    private final EndSeries ending;
    private final PodAccess access;
    private final Audit audit;
    private final Clock clock;

    ChangeSeries(SeriesRepository series, EndSeries ending, PodAccess access, Audit audit, Clock clock) {
        this.series = series;
        this.ending = ending;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    SeriesView end(UUID id, SeriesEnd asked, LongConsumer seenVersion) {
        SupervisionSeries one = series.lock(id).orElseThrow(() -> Problem.notFound(WHAT));
        access.requireLead(one.podId, WHAT);
        seenVersion.accept(one.version);
        if (one.lastOn != null) {
            throw Problem.conflict("series-ended", "The series has ended, or its last day is known.");
        }
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        if (asked.lastDay().isBefore(one.fromOn) || asked.lastDay().isBefore(yesterday)) {
            throw Problem.unprocessable("series-end-too-early", "A series ends after it began, and not in the past.")
                    .at("/lastDay", "is too early");
        }
        ending.of(one, asked.lastDay(), asked.reason());
        return SeriesView.of(one);
    }

    SeriesView one(UUID id) {
        SupervisionSeries one = series.findByIdOptional(id).orElseThrow(() -> Problem.notFound(WHAT));
        access.requireVisible(one.podId, WHAT);
        audit.read(WHAT, id);
        return SeriesView.of(one);
    }

    Page<SeriesView> ofPod(UUID pod, PageRequest request) {
        access.requireVisible(pod);
        Page<SupervisionSeries> page = Page.of(
                series.ofPod(pod, request.afterId().orElse(null), request.limit + 1),
                request.limit,
                last -> Cursor.after(last.id));
        audit.read(WHAT, page.items().stream().map(one -> one.id).toList());
        return page.map(SeriesView::of);
    }
}
