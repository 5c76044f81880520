package org.throughline.cases.transfer.rule;

import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.TransferReason;

/** Which SSDA903 reason a keyworker spell has that a transfer begins: what the facts say, not what a form was filled with. */
public final class SpellReason {

    private SpellReason() {}

    /** LEFTRL where the keyworker had left by then, whatever moved the case; otherwise what the transfer's reason stands for. */
    public static ChangeReason of(TransferReason reason, boolean previousKeyworkerHadLeft) {
        if (previousKeyworkerHadLeft) {
            return ChangeReason.LEFTRL;
        }
        return switch (reason) {
            case CHILD_WISH -> ChangeReason.CHCHAN;
            case PARENT_WISH -> ChangeReason.PCCHAN;
            case RESTRUCTURE -> ChangeReason.ORGRST;
            case STANDARD_PROCESS -> ChangeReason.TSPROC;
            case CAPACITY, EXPERTISE, SIBLINGS_TOGETHER, KEYWORKER_MOVED -> ChangeReason.MANAGE;
            case FAMILY_MOVED, CONFLICT_OF_INTEREST -> ChangeReason.OTHERS;
        };
    }
}
