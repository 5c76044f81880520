package org.throughline.contracts.codes;

/** Why a worker is absent: CSWW ReasonAbsence. */
public enum AbsenceKind {
    /** Maternity or paternity leave. */
    MAT,
    /** Other paid authorised absence that needs cases to be looked after. */
    OTH,
    /** Paid absence for public duties. */
    PUB,
    /** Sick leave. */
    SIC,
    /** Training. */
    TRN,
    /** Unauthorised absence. */
    UNA,
    /** Unpaid authorised absence. */
    UNP
}
