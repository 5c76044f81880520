package org.throughline.cases.sharedoutcome.rule;

/** Why a shared outcome cannot be agreed, said to progress, given away or ended like this. */
public enum OutcomeRefusal {
    DUE_TOO_EARLY("shared-outcome-due-too-early", "/dueOn", "is not after the day it was agreed"),
    PARTY_NOT_IN_NETWORK(
            "not-in-network", "/agreedWith", "names somebody who was not in the child's network on that day"),
    OWNER_DID_NOT_AGREE("owner-did-not-agree", "/ownerId", "is none of those who agreed"),
    OWNER_NOT_IN_NETWORK("not-in-network", "/ownerId", "is not in the child's network"),
    SEER_NOT_IN_NETWORK("not-in-network", "/seenBy", "was not in the child's network on that day"),
    SEEN_IN_FUTURE("shared-outcome-in-future", "/seenOn", "is in the future"),
    SEEN_TOO_EARLY("shared-outcome-too-early", "/seenOn", "is before it was agreed"),
    ENDED_IN_FUTURE("shared-outcome-in-future", "/on", "is in the future"),
    ENDED_TOO_EARLY("shared-outcome-too-early", "/on", "is before something that was said of it"),
    REASON_OF_DROPPING("shared-outcome-reason", "/reason", "is for an outcome that is dropped, and needed there");

    private final String code;
    private final String pointer;
    private final String detail;

    OutcomeRefusal(String code, String pointer, String detail) {
        this.code = code;
        this.pointer = pointer;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    /** The field at fault, as a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    public String detail() {
        return detail;
    }
}
