package org.throughline.cases.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.continuity.rule.Change;
import org.throughline.cases.continuity.rule.ChildContinuity;
import org.throughline.contracts.codes.ChangeReason;

/**
 * The continuity of one child's relationships.
 *
 * @param childId the child
 * @param asOf the last day that counts
 * @param window the days that were asked for
 * @param figures one for each measure
 * @param changes the keyworker changes of those days, first to last
 * @param contactsUnderCover how many contacts of those days were with nobody but a stand-in: no measure counts them
 */
@Schema(name = "ChildContinuity")
record ContinuityView(
        UUID childId,
        LocalDate asOf,
        WindowView window,
        List<FigureView> figures,
        List<ChangeView> changes,
        long contactsUnderCover) {

    /**
     * The keyworker changed.
     *
     * @param on the new keyworker's first day
     * @param fromWorkerId who was before
     * @param toWorkerId who came
     * @param reason why: SSDA903 SW_REASON
     * @param byTransfer whether it came with a transfer between pods
     */
    @Schema(name = "ContinuityChange")
    record ChangeView(LocalDate on, UUID fromWorkerId, UUID toWorkerId, ChangeReason reason, boolean byTransfer) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.on(), change.fromWorkerId(), change.toWorkerId(), change.reason(), change.byTransfer());
        }
    }

    static ContinuityView of(ChildContinuity child, Asked asked) {
        return new ContinuityView(
                child.childId(),
                asked.asOf(),
                WindowView.of(asked.window()),
                child.figures().stream().map(FigureView::of).toList(),
                child.changes().stream().map(ChangeView::of).toList(),
                child.underCover());
    }
}
