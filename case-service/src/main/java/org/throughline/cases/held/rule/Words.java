package org.throughline.cases.held.rule;

import java.util.regex.Pattern;

/** Tells words from codes, ids, dates and numbers: words may name somebody. */
public final class Words {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODE_DATE_OR_NUMBER = Pattern.compile("[A-Z0-9_.:+-]*|[0-9:T.+-]*Z?");

    private Words() {}

    /** Whether the value is none of: an id, a code in capitals, a date, a time, a number. */
    public static boolean are(String value) {
        return !ID.matcher(value).matches()
                && !CODE_DATE_OR_NUMBER.matcher(value).matches();
    }
}
