package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.retention.rule.DecideRetention;
import org.throughline.cases.retention.rule.RecordFacts;
import org.throughline.cases.retention.rule.RetentionRule;
import org.throughline.cases.retention.rule.Verdict;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** The dry run: what would be erased today, and why or why not. Changes nothing. */
@ApplicationScoped
@Transactional
class ReadRetention {

    private final CaseAccess access;
    private final RetentionFactsRepository facts;
    private final CouncilRetention council;
    private final ErasureRepository erasures;
    private final Audit audit;
    private final Clock clock;

    ReadRetention(
            CaseAccess access,
            RetentionFactsRepository facts,
            CouncilRetention council,
            ErasureRepository erasures,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.facts = facts;
        this.council = council;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Looks at as many children as the limit says, and shows those of this outcome; of every outcome where null. */
    Page<DueView> due(Verdict.Outcome outcome, PageRequest request) {
        Map<UUID, RecordFacts> found = facts.after(request.afterId().orElse(null), request.limit + 1);
        Set<UUID> open = access.childrenNotDenied(found.keySet());
        List<RetentionRule> rules = council.rules();
        LocalDate today = LocalDate.now(clock);
        Page<UUID> looked = Page.of(List.copyOf(found.keySet()), request.limit, Cursor::after);
        List<DueView> shown = looked.items().stream()
                .filter(open::contains)
                .map(child -> DueView.of(child, DecideRetention.on(today, found.get(child), rules)))
                .filter(due -> outcome == null || due.outcome() == outcome)
                .toList();
        audit.read("child", shown.stream().map(DueView::childId).toList());
        return new Page<>(shown, looked.next());
    }

    List<RetentionRule> rules() {
        return council.rules();
    }

    Page<ErasureView> erasures(PageRequest request) {
        return Page.of(erasures.list(request), request.limit, last -> Cursor.after(last.erasedAt(), last.erasureId()));
    }
}
