package org.throughline.contracts.codes;

/** Category of abuse of a child protection plan (CIN census). */
public enum AbuseCategory {
    /** Neglect. */
    NEG,
    /** Physical abuse. */
    PHY,
    /** Sexual abuse. */
    SAB,
    /** Emotional abuse. */
    EMO,
    /** Multiple categories, where no single one is the main one. */
    MUL
}
