package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.held.HeldTables;
import org.throughline.cases.retention.rule.DecideRetention;
import org.throughline.cases.retention.rule.RecordFacts;
import org.throughline.cases.retention.rule.Verdict;
import org.throughline.contracts.casework.RecordErased;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;
import org.throughline.platform.outbox.Outbox;

/** Erases one child's record in a transaction of its own, if the rules of the moment say so. */
@ApplicationScoped
class EraseRecord {

    private final CaseAccess access;
    private final RetentionFactsRepository facts;
    private final CouncilRetention council;
    private final HeldTables tables;
    private final ErasureRepository erasures;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    EraseRecord(
            CaseAccess access,
            RetentionFactsRepository facts,
            CouncilRetention council,
            HeldTables tables,
            ErasureRepository erasures,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.facts = facts;
        this.council = council;
        this.tables = tables;
        this.erasures = erasures;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of it. The child's row is locked first: a hold or a case comes before, and keeps it, or finds nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Erased of(UUID childId) {
        RecordFacts known = facts.locked(childId);
        if (known == null || access.childrenNotDenied(List.of(childId)).isEmpty()) {
            return new Erased(childId, Erased.Result.NOT_FOUND, null);
        }
        LocalDate today = LocalDate.now(clock);
        Verdict verdict = DecideRetention.on(today, known, council.rules());
        if (verdict.outcome() != Verdict.Outcome.ERASE) {
            return new Erased(childId, Erased.Result.valueOf(verdict.outcome().name()), null);
        }
        UUID id = Ids.next();
        Map<String, Integer> rows = erasures.erase(childId, tables.inOrderOfErasing());
        erasures.keep(id, childId, verdict, caller.subject(), rows);
        outbox.append(new RecordErased(id, childId, today));
        audit.wrote("ERASE_RECORD", "child", childId);
        return new Erased(childId, Erased.Result.ERASED, id);
    }
}
