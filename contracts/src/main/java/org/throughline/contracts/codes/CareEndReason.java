package org.throughline.contracts.codes;

/** Why a child is no longer looked after: SSDA903 {@code REC}, but for X1, which ends no care. */
public enum CareEndReason {
    /** Died. */
    E2,
    /** Another council of the United Kingdom took over. */
    E3,
    /** Home to a parent or another person with parental responsibility, as planned. */
    E4A,
    /** The same, not as planned. */
    E4B,
    /** Independent living with formal support. */
    E5,
    /** Independent living without formal support. */
    E6,
    /** Residential care of adult services. */
    E7,
    /** Any other reason. */
    E8,
    /** Sentenced to custody. */
    E9,
    /** Adopted, not opposed. */
    E11,
    /** Adopted, consent dispensed with by the court. */
    E12,
    /** To live with somebody without parental responsibility. */
    E13,
    /** Accommodation on remand ended. */
    E14,
    /** An age assessment found 18 or over. */
    E15,
    /** Moved abroad. */
    E16,
    /** Turned 18 and stays with the same carers. */
    E17,
    /** Child arrangements order. */
    E41,
    /** Special guardianship of former foster carers who are relatives or friends. */
    E45,
    /** Special guardianship of other former foster carers. */
    E46,
    /** Special guardianship of other relatives or friends. */
    E47,
    /** Special guardianship of others. */
    E48
}
