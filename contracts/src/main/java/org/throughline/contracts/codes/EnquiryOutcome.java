package org.throughline.contracts.codes;

/** What followed from an enquiry under section 47 of the Children Act 1989. */
public enum EnquiryOutcome {
    /** An initial child protection conference. */
    CONFERENCE,
    /** No conference was needed. */
    NO_CONFERENCE
}
