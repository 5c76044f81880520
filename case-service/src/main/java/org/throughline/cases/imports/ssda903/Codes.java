package org.throughline.cases.imports.ssda903;

import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.platform.imports.Fields;

/** The codes of the SSDA903 guide as far as a rule depends on them; others are taken as they are written. */
final class Codes {

    private static final Pattern NEW_EPISODE = Pattern.compile("[SLPTBU]");
    private static final Pattern LEGAL_STATUS = Pattern.compile("[A-Z]\\d");
    private static final Pattern END = Pattern.compile("X1|E\\d{1,2}[A-Z]?");
    private static final Pattern REVIEW = Pattern.compile("PN[0-7]");
    // spreadsheets make 1.0 of the guide's 1
    private static final Map<String, Boolean> YES_NO = Map.of("1", true, "1.0", true, "0", false, "0.0", false);
    private static final Pattern POSTCODE = Pattern.compile("[A-Za-z0-9 ]{2,8}");
    private static final Pattern OTHER = Pattern.compile("[A-Z0-9]{1,10}");

    private Codes() {}

    static String newEpisode(Fields fields) {
        return fields.required("RNE", NEW_EPISODE, "unknown-code", "RNE is one of S, L, P, T, B, U.");
    }

    static String legalStatus(Fields fields) {
        return fields.matching("LS", LEGAL_STATUS, "unknown-code", "LS is a capital letter and a digit.");
    }

    static String end(Fields fields) {
        return fields.matching("REC", END, "unknown-code", "REC is X1, or E with its number.");
    }

    static String review(Fields fields) {
        return fields.required("REVIEW_CODE", REVIEW, "unknown-code", "REVIEW_CODE is PN0 to PN7.");
    }

    /** Whether the child is a mother; null where the file does not say. */
    static Boolean mother(Fields fields) {
        return fields.code("MOTHER", YES_NO, "unknown-code", "MOTHER is 1 or 0.");
    }

    /** A postcode as it is written. */
    static String postcode(Fields fields, String field) {
        return fields.matching(
                field, POSTCODE, "invalid-postcode", "A postcode has two to eight letters, digits and spaces.");
    }

    /** A code that is kept without being understood. */
    static String other(Fields fields, String field) {
        return fields.matching(
                field, OTHER, "unknown-code", "A code has capital letters and digits, at most ten of them.");
    }
}
