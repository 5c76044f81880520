package org.throughline.cases.care;

/** Codes of SSDA903 that no rule depends on, as patterns. */
final class CareCodes {

    /** CIN. */
    static final String NEED = "N[1-8]";

    /** PLACE_PROVIDER. */
    static final String PROVIDER = "PR[0-5]";

    /** REASON_PLACE_CHANGE. */
    static final String CHANGE_REASON = "CARPL|CLOSE|ALLEG|STAND|APPRR|CREQB|CREQO|CHILD|LAREQ|PLACE|CUSTOD|OTHER";

    private CareCodes() {}
}
