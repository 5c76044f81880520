package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.promise.rule.PromiseRules;
import org.throughline.contracts.casework.PromiseRenegotiated;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Gives a promise another last day, with the agreement of those it was made to. */
@ApplicationScoped
class RenegotiatePromise {

    private final LockPromise lock;
    private final PromiseRepository promises;
    private final AgreementRepository agreements;
    private final CaseFileRepository cases;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RenegotiatePromise(
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
    PromiseView of(UUID caseId, UUID promiseId, Renegotiation said, LongConsumer versionCheck) {
        Promise promise = lock.open(caseId, promiseId, versionCheck);
        LocalDate today = LocalDate.now(clock);
        LocalDate previous = promise.dueOn();
        List<AgreementView> before = agreements.of(List.of(promiseId)).getOrDefault(promiseId, List.of());
        AgreementView next = agreement(said, previous, said.agreedOn() == null ? today : said.agreedOn());
        Refused.where(PromiseRules.agreeing(promise.story(before), next.asAgreement(), said.agreed(), today));
        promise.agreedAnew(said.dueOn());
        promises.flush();
        agreements.keep(promiseId, before.size() + 1, next, OffsetDateTime.now(clock));
        UUID childId = cases.findById(caseId).childId();
        outbox.append(new PromiseRenegotiated(promiseId, caseId, childId, next.agreedOn(), previous, said.dueOn()));
        audit.wrote("RENEGOTIATE_PROMISE", "case", caseId);
        var all = new ArrayList<>(before);
        all.add(next);
        return promise.view(all, today);
    }

    private AgreementView agreement(Renegotiation said, LocalDate previous, LocalDate agreedOn) {
        return new AgreementView(
                agreedOn,
                previous,
                said.dueOn(),
                agreedOn.isAfter(previous),
                said.words(),
                caller.workerId().orElse(null));
    }
}
