package org.throughline.cases.keyworker;

import org.throughline.contracts.codes.ChangeReason;

/** The SSDA903 reasons in the words of the guidance. */
public final class ReasonLabel {

    private ReasonLabel() {}

    /** The reason in words. */
    public static String of(ChangeReason reason) {
        return switch (reason) {
            case MANAGE -> "Managing caseloads";
            case FCONTA -> "First contact or re-referral";
            case LEFTRL -> "Previous worker left role";
            case ORGRST -> "New worker after a restructure";
            case TSPROC -> "Transfer due to a standard process";
            case ABSENC -> "Absence cover or return from it";
            case CHCHAN -> "Child requested the change";
            case PCCHAN -> "Parent or carer requested the change";
            case SWDIED -> "Previous worker died";
            case OTHERS -> "Other";
        };
    }
}
