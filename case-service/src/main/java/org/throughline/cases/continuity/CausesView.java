package org.throughline.cases.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.continuity.rule.Cause;
import org.throughline.cases.continuity.rule.GroupContinuity;
import org.throughline.cases.continuity.rule.Ratio;
import org.throughline.cases.keyworker.ReasonLabel;
import org.throughline.contracts.codes.ChangeReason;

/**
 * Why keyworkers changed.
 *
 * @param asOf the last day that counts
 * @param window the days that were asked for
 * @param changes how many changes
 * @param byTransfer how many of them came with a transfer between pods
 * @param causes by reason, the most frequent first
 */
@Schema(name = "ContinuityCauses")
record CausesView(LocalDate asOf, WindowView window, long changes, long byTransfer, List<CauseView> causes) {

    /**
     * One reason.
     *
     * @param reason SSDA903 SW_REASON
     * @param reasonLabel in words
     * @param changes how many changes for this reason
     * @param withinPod how many of them stayed within the pod
     * @param byTransfer how many came with a transfer between pods
     * @param share of all changes, to six places
     */
    @Schema(name = "ContinuityCause")
    record CauseView(
            ChangeReason reason, String reasonLabel, long changes, long withinPod, long byTransfer, BigDecimal share) {

        static CauseView of(Cause cause, long all) {
            return new CauseView(
                    cause.reason(),
                    ReasonLabel.of(cause.reason()),
                    cause.changes(),
                    cause.changes() - cause.byTransfer(),
                    cause.byTransfer(),
                    new Ratio(cause.changes(), all).value());
        }
    }

    static CausesView of(GroupContinuity group, Asked asked) {
        long all = group.causes().stream().mapToLong(Cause::changes).sum();
        return new CausesView(
                asked.asOf(),
                WindowView.of(asked.window()),
                all,
                group.causes().stream().mapToLong(Cause::byTransfer).sum(),
                group.causes().stream().map(cause -> CauseView.of(cause, all)).toList());
    }
}
