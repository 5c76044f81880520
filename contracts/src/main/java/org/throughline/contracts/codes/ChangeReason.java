package org.throughline.contracts.codes;

/** Why a keyworker spell began: SSDA903 SW_REASON. The reason belongs to the new spell. */
public enum ChangeReason {
    /** Managing caseloads. */
    MANAGE,
    /** First contact or re-referral. */
    FCONTA,
    /** The previous worker left the role. */
    LEFTRL,
    /** New worker after a restructure. */
    ORGRST,
    /** Transfer due to a standard process: near zero in a pod model. */
    TSPROC,
    /** Absence cover, or return from it. */
    ABSENC,
    /** The child requested the change. */
    CHCHAN,
    /** A parent or carer requested the change. */
    PCCHAN,
    /** The previous worker died. */
    SWDIED,
    /** Other. */
    OTHERS
}
