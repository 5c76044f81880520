package org.throughline.contracts.codes;

/** Where a looked-after child lives: SSDA903 {@code PLACE}. */
public enum PlacementKind {
    /** With the carers who adopt, foster carers before; consent given. */
    A3,
    /** With the carers who adopt, foster carers before; consent dispensed with. */
    A4,
    /** With other carers who adopt; consent given. */
    A5,
    /** With other carers who adopt; consent dispensed with. */
    A6,
    /** Semi-independent living, not under the rules of children's homes. */
    H5,
    /** Secure children's home. */
    K1,
    /** Children's home. */
    K2,
    /** With a parent or another person with parental responsibility. */
    P1,
    /** Independent living. */
    P2,
    /** Residential employment. */
    P3,
    /** Care home. */
    R1,
    /** Hospital, or another establishment for health or nursing. */
    R2,
    /** Family centre, or a unit for mother and baby. */
    R3,
    /** Young offender institution, or prison. */
    R5,
    /** Residential school. */
    S1,
    /** A temporary move of any kind, up to seven days. */
    T0,
    /** Temporary: in hospital. */
    T1,
    /** Temporary: on holiday. */
    T2,
    /** Temporary: with a carer other than the usual one. */
    T3,
    /** Temporary: in other accommodation. */
    T4,
    /** Foster care with a relative or friend, long-term. */
    U1,
    /** Foster care with a relative or friend who may adopt. */
    U2,
    /** Foster care with a relative or friend, not long-term. */
    U3,
    /** Foster care with others, long-term. */
    U4,
    /** Foster care with others who may adopt. */
    U5,
    /** Foster care with others, not long-term. */
    U6,
    /** Other. */
    Z1
}
