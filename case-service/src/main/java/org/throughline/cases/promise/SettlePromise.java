package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.promise.rule.Ending;
import org.throughline.cases.promise.rule.PromiseRules;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Says that a promise was kept, or broken. */
@ApplicationScoped
class SettlePromise {

    private final LockPromise lock;
    private final PromiseRepository promises;
    private final AgreementRepository agreements;
    private final CaseFileRepository cases;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SettlePromise(
            LockPromise lock,
            PromiseRepository promises,
            AgreementRepository agreements,
            CaseFileRepository cases,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.lock = lock;
        this.promises = promises;
        this.agreements = agreements;
        this.cases = cases;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PromiseView of(UUID caseId, UUID promiseId, Settlement said, LongConsumer versionCheck) {
        Promise promise = lock.open(caseId, promiseId, versionCheck);
        LocalDate today = LocalDate.now(clock);
        LocalDate on = said.on() == null ? today : said.on();
        List<AgreementView> agreed = agreements.of(List.of(promiseId)).getOrDefault(promiseId, List.of());
        Refused.where(
                PromiseRules.ending(promise.story(agreed), new Ending(said.outcome(), on), said.explained(), today));
        promise.settle(said, on, caller.workerId().orElse(null));
        promises.flush();
        UUID childId = cases.findById(caseId).childId();
        outbox.append(new PromiseSettled(promiseId, caseId, childId, said.outcome(), on, promise.dueOn()));
        audit.wrote("SETTLE_PROMISE", "case", caseId);
        return promise.view(agreed, today);
    }
}
