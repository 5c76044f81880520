package org.throughline.supervision.sessionchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.SessionChangeReason;
import org.throughline.contracts.supervision.GroupSupervisionCancelled;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.agenda.Agenda;
import org.throughline.supervision.agenda.Agendas;
import org.throughline.supervision.carryover.CarriedOverCases;
import org.throughline.supervision.driftreview.DriftReviews;
import org.throughline.supervision.driftreview.ReviewDrafts;
import org.throughline.supervision.escalation.Escalations;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.SessionChange;
import org.throughline.supervision.groupsupervision.SessionChanges;

/** A session does not take place; what stood on its agenda comes first next time. */
@ApplicationScoped
public class CancelSession {

    private final Agendas agendas;
    private final DriftReviews reviews;
    private final ReviewDrafts drafts;
    private final CarriedOverCases carriedOver;
    private final Escalations escalations;
    private final SessionChanges changes;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    CancelSession(
            Agendas agendas,
            DriftReviews reviews,
            ReviewDrafts drafts,
            CarriedOverCases carriedOver,
            Escalations escalations,
            SessionChanges changes,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.agendas = agendas;
        this.reviews = reviews;
        this.drafts = drafts;
        this.carriedOver = carriedOver;
        this.escalations = escalations;
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Cancels a locked session, in the caller's transaction; 409 where it was opened or has a drift review. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void now(GroupSupervision session, SessionChangeReason reason, String words) {
        session.requireNotOpened();
        requireNothingReviewed(session);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> onAgenda =
                agendas.ofSession(session.id()).map(Agenda::caseIds).orElse(List.of());
        carriedOver.carryOver(session.id(), onAgenda, now);
        escalations.releaseFrom(session.id());
        session.cancel(reason, now);
        changes.keep(SessionChange.of(session.id(), SessionChange.Kind.CANCELLED, reason, words));
        audit.wrote("CANCEL_GROUP_SUPERVISION", "group-supervision", session.id());
        outbox.append(new GroupSupervisionCancelled(
                session.id(),
                session.podId(),
                session.startsAt().atZone(clock.getZone()).toOffsetDateTime(),
                reason,
                onAgenda));
    }

    private void requireNothingReviewed(GroupSupervision session) {
        if (!reviews.casesReviewedIn(session.id()).isEmpty()
                || !drafts.casesIn(session.id()).isEmpty()) {
            throw Problem.conflict("session-held", "This group supervision has discussed a case.");
        }
    }
}
