package org.throughline.cases.returns.rule;

/** Why something of a child does not fit the census. */
public enum CensusFindingCode {
    /** The form requires it. */
    MISSING("The census requires this, and the record does not have it."),
    /** No value that the form knows. */
    NOT_A_CENSUS_VALUE("The record has a value that the census does not know."),
    /** The form has one only. */
    MORE_THAN_ONE("The census takes one of these, and the record has more."),
    /** The form has no such element. */
    NOT_IN_THE_CENSUS("The census has no such element.");

    private final String says;

    CensusFindingCode(String says) {
        this.says = says;
    }

    /** In a sentence. */
    public String says() {
        return says;
    }
}
