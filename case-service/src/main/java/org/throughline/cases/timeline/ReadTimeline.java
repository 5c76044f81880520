package org.throughline.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads a child's story in one order: three statements however long it is. */
@ApplicationScoped
class ReadTimeline {

    private final CaseAccess access;
    private final TimelineRepository timeline;
    private final Audit audit;

    ReadTimeline(CaseAccess access, TimelineRepository timeline, Audit audit) {
        this.access = access;
        this.timeline = timeline;
        this.audit = audit;
    }

    /**
     * A page, newest first; of all kinds where none is named, of all days where no period is. 404 for a child whom the caller may
     * not see.
     */
    @Transactional
    Page<TimelineEntry> of(UUID childId, List<TimelineKind> kinds, Period period, PageRequest request) {
        period.requireForwards();
        access.requireChild(childId);
        Set<TimelineKind> wanted = kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : EnumSet.copyOf(kinds);
        List<TimelineEntry> rows = timeline.below(childId, wanted, period, Place.of(request.cursor), request.limit + 1);
        audit.read("child", childId);
        return Page.of(rows, request.limit, Place::after);
    }
}
