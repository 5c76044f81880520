package org.throughline.workforce.worker;

/** How Social Work England numbers social workers (CSWW SWENo). */
final class SweNumber {

    static final String FORMAT = "[A-Za-z]{2}\\d{10}";
    static final String MESSAGE = "two letters and ten digits";
    static final String DESCRIPTION = "Social Work England number: two letters and ten digits; kept in capitals.";

    private SweNumber() {}
}
