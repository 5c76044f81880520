package org.throughline.contracts.codes;

/** What the service decided about a referral. */
public enum ReferralDecision {
    ACCEPT,
    NO_FURTHER_ACTION
}
