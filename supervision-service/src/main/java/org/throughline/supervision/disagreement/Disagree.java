package org.throughline.supervision.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.supervision.DriftBandDisagreed;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.driftsignal.Drift;
import org.throughline.supervision.reviewedcase.StandingCase;

/** Keeps a view that differs from the band: the signals stay, and both are shown. */
@ApplicationScoped
class Disagree {

    private final VisibleCase visible;
    private final Drift drift;
    private final Disagreements disagreements;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    Disagree(
            VisibleCase visible,
            Drift drift,
            Disagreements disagreements,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.visible = visible;
        this.drift = drift;
        this.disagreements = disagreements;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records the view of one who leads the case's pod. */
    @Transactional
    DisagreementView about(UUID caseId, NewDisagreement said) {
        StandingCase about = visible.toLead(caseId);
        LocalDate today = LocalDate.now(clock);
        Finding band = drift.of(List.of(about), today).get(caseId).band();
        if (said.band() != band) {
            throw Problem.conflict("band-changed", "The case stands in another band meanwhile: read it again.");
        }
        if (said.view() == band) {
            throw Problem.unprocessable("no-disagreement", "The view is the same as the band.")
                    .at("/view", "the same as the band");
        }
        var view = new DisagreementView(
                Ids.next(),
                caseId,
                band,
                said.view(),
                said.words(),
                caller.workerId().orElse(null),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        disagreements.keep(view, about);
        audit.wrote("DISAGREE_WITH_BAND", "case", caseId);
        outbox.append(new DriftBandDisagreed(
                view.disagreementId(), caseId, about.childId(), about.podId(), band, said.view(), today));
        return view;
    }
}
