package org.throughline.cases.returns.dfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.returns.census.ChildRecord;
import org.throughline.cases.returns.census.ChildRecordRepository;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.id.Ids;

/** Puts a submission together: every child, or those that have changed since the Department last receipted them. */
@ApplicationScoped
class MakeSubmission {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final SubmissionRepository submissions;
    private final PageRepository pages;
    private final KnownChildRepository known;
    private final ChildRecordRepository children;
    private final CaseFactRepository facts;
    private final DfeJson json;
    private final Audit audit;
    private final Clock clock;

    MakeSubmission(
            SubmissionRepository submissions,
            PageRepository pages,
            KnownChildRepository known,
            ChildRecordRepository children,
            CaseFactRepository facts,
            DfeJson json,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.pages = pages;
        this.known = known;
        this.children = children;
        this.facts = facts;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SubmissionView of(SubmissionKind kind) {
        UUID id = Ids.next();
        submissions.supersede();
        submissions.begin(id, kind, OffsetDateTime.now(clock));
        var made = new SubmissionPages(id, pages);
        int leftOut = 0;
        List<ChildRecord> part = after(new UUID(0, 0));
        while (!part.isEmpty()) {
            List<ChildRecord> named =
                    part.stream().filter(child -> child.laChildId() != null).toList();
            leftOut += part.size() - named.size();
            tell(named, kind, made);
            part = after(part.get(part.size() - 1).id());
        }
        known.gone()
                .forEach(laChildId ->
                        made.add(new ToldChild(laChildId, null, null), json.of(DfeChild.purged(laChildId))));
        made.close();
        submissions.made(id, made, leftOut);
        audit.wrote("MAKE_DFE_SUBMISSION", "dfe-submission", id);
        return submissions.find(id).orElseThrow();
    }

    private List<ChildRecord> after(UUID child) {
        return children.after(child, SubmissionPages.MOST, EARLIEST, DescribeChild.LAST);
    }

    private void tell(List<ChildRecord> part, SubmissionKind kind, SubmissionPages made) {
        CaseFacts ofCases = facts.of(part.stream().map(ChildRecord::id).toList());
        Map<String, String> taken =
                known.hashes(part.stream().map(ChildRecord::laChildId).toList());
        audit.read("child", part.stream().map(ChildRecord::id).toList());
        for (ChildRecord child : part) {
            String body = json.of(DescribeChild.of(child, ofCases));
            String hash = DfeJson.hash(body);
            if (kind == SubmissionKind.FULL || !hash.equals(taken.get(child.laChildId()))) {
                made.add(new ToldChild(child.laChildId(), child.id(), hash), body);
            }
        }
    }
}
