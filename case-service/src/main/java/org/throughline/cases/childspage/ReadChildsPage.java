package org.throughline.cases.childspage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.childspage.rule.ChildsPage;
import org.throughline.cases.childspage.rule.PageRule;
import org.throughline.platform.audit.Audit;

/** Makes the page that a worker reads with a child, or gives to the child. */
@ApplicationScoped
class ReadChildsPage {

    private final CaseAccess access;
    private final KnownRepository known;
    private final Audit audit;
    private final Clock clock;

    ReadChildsPage(CaseAccess access, KnownRepository known, Audit audit, Clock clock) {
        this.access = access;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ChildsPage of(UUID childId) {
        access.requireChild(childId);
        audit.read("child", childId);
        LocalDate today = LocalDate.now(clock);
        return PageRule.page(known.of(childId, today), today);
    }
}
