package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Keeps the dates in court of proceedings. */
@ApplicationScoped
class ListHearing {

    private final BeginFact begin;
    private final LockProceedings lock;
    private final ProceedingsRepository repository;
    private final Audit audit;
    private final Clock clock;

    ListHearing(BeginFact begin, LockProceedings lock, ProceedingsRepository repository, Audit audit, Clock clock) {
        this.begin = begin;
        this.lock = lock;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    HearingView on(UUID caseId, UUID proceedingsId, NewHearing said) {
        begin.notBefore(caseId, said.listedFor(), "/listedFor");
        Proceedings lasting = lock.lasting(caseId, proceedingsId);
        ProceedingsRule.listing(said.listedFor(), lasting.issuedOn, LocalDate.now(clock))
                .ifPresent(refusal -> {
                    throw refusal.saying("The hearing cannot be listed like this.");
                });
        var hearing = new Hearing(lasting.id, said);
        repository.keep(hearing);
        audit.wrote("LIST_HEARING", "case", caseId);
        return hearing.view();
    }

    /** A hearing is called off. */
    @Transactional
    HearingView vacate(UUID caseId, UUID proceedingsId, UUID hearingId) {
        LocalDate today = LocalDate.now(clock);
        begin.on(caseId, today, "");
        Proceedings lasting = lock.lasting(caseId, proceedingsId);
        Hearing hearing = repository.hearing(lasting.id, hearingId).orElseThrow(() -> Problem.notFound("hearing"));
        if (hearing.vacatedOn != null) {
            throw Problem.conflict("hearing-vacated", "The hearing was called off already.");
        }
        hearing.vacatedOn = today;
        repository.flush();
        audit.wrote("VACATE_HEARING", "case", caseId);
        return hearing.view();
    }
}
