package org.throughline.cases.childmerge.rule;

/** Why two records cannot be merged like this. */
public enum MergeRefusal {
    SAME_RECORD("merge-of-one-record", "The two records are one and the same."),
    MERGED_ALREADY("child-merged", "The record points to another one already: split it from that first."),
    SURVIVOR_MERGED("surviving-child-merged", "The record that is to stay points to another one: merge into that one."),
    STANDS_FOR_OTHERS("merge-chain", "Other records point to the one that is to go: let that one stay."),
    BOTH_CASES_OPEN("both-cases-open", "Both records have an open case: close one of them first."),
    OPEN_CASE_WOULD_GO("open-case-would-go", "The record that is to go has the open case: let that one stay.");

    private final String code;
    private final String detail;

    MergeRefusal(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
