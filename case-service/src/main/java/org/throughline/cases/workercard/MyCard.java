package org.throughline.cases.workercard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** Reads and writes the caller's own card. */
@ApplicationScoped
@Transactional
class MyCard {

    private final CardRepository cards;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    MyCard(CardRepository cards, Caller caller, Audit audit, Clock clock) {
        this.cards = cards;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    CardView read() {
        return cards.findByIdOptional(me()).map(WorkerCard::view).orElseThrow(() -> Problem.notFound("worker-card"));
    }

    /** Writes it for the first time, or anew; the version is checked where there is one. */
    CardView write(CardText said, LongConsumer versionCheck) {
        UUID me = me();
        WorkerCard card = cards.findByIdOptional(me).orElse(null);
        if (card == null) {
            card = new WorkerCard(me);
        } else {
            versionCheck.accept(card.version());
        }
        card.write(said, OffsetDateTime.now(clock));
        cards.persistAndFlush(card);
        audit.wrote("WRITE_WORKER_CARD", "worker", me);
        return card.view();
    }

    private UUID me() {
        return caller.workerId()
                .orElseThrow(() -> Problem.unprocessable("unknown-worker", "A card is a worker's own."));
    }
}
