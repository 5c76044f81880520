package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.EndsWithCase;
import org.throughline.cases.keyworker.BeforeSuccession;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.Succession;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;

/** Writes covers with their events; ends them with their spell and with their case. The caller holds the case's lock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepCover implements EndsWithCase, BeforeSuccession {

    private final CoverRepository covers;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    KeepCover(CoverRepository covers, Caller caller, Outbox outbox, Clock clock) {
        this.covers = covers;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    CoverView cover(CaseFile file, CoveredSpell spell, StandIn standIn) {
        var cover = new Cover(
                spell, standIn, OffsetDateTime.now(clock), caller.workerId().orElse(null));
        covers.persistAndFlush(cover);
        outbox.append(cover.began(file.childId(), spell.keyworkerId()));
        return cover.view(spell.keyworkerId());
    }

    /** Ends what has begun by then and drops the rest, which never began. */
    void end(CaseFile file, List<Cover> lasting, LocalDate firstDayAfter) {
        for (Cover cover : lasting) {
            boolean began = cover.beginsBefore(firstDayAfter);
            if (!began) {
                covers.delete(cover);
                covers.flush();
            }
            // what was dropped is shown, and told, as ending on its first day
            cover.end(began ? firstDayAfter : cover.startedOn());
            outbox.append(cover.ended(file.childId()));
        }
        covers.flush();
    }

    @Override
    public void endWith(CaseFile file, LocalDate firstDayAfter) {
        end(file, covers.lastingBeyond(file.id(), firstDayAfter), firstDayAfter);
    }

    @Override
    public void giveWay(CaseFile file, KeyworkerSpell ending, Succession next) {
        end(file, covers.lastingBeyond(file.id(), next.on()), next.on());
    }
}
