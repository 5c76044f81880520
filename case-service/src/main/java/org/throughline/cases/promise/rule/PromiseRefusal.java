package org.throughline.cases.promise.rule;

/** Why a promise cannot be made, agreed anew or ended like this. */
public enum PromiseRefusal {
    MADE_IN_FUTURE("promise-made-in-future", "/madeOn", "is in the future"),
    DUE_BEFORE_MADE("promise-due-before-made", "/dueOn", "is before the promise was made"),
    NOT_AGREED("promise-not-agreed", "/agreed", "without their agreement the day stays as it was"),
    AGREED_IN_FUTURE("promise-agreed-in-future", "/agreedOn", "is in the future"),
    AGREED_TOO_EARLY("promise-agreed-too-early", "/agreedOn", "is before they last spoke of its day"),
    SAME_DAY("promise-same-day", "/dueOn", "is the last day already"),
    DUE_BEFORE_AGREED("promise-due-before-agreed", "/dueOn", "is before they agreed"),
    SETTLED_IN_FUTURE("promise-settled-in-future", "/on", "is in the future"),
    SETTLED_TOO_EARLY("promise-settled-too-early", "/on", "is before they last spoke of its day"),
    EXPLANATION_NOT_SAID("promise-explanation-not-said", "/explained", "say whether it was explained to them");

    private final String code;
    private final String pointer;
    private final String detail;

    PromiseRefusal(String code, String pointer, String detail) {
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
