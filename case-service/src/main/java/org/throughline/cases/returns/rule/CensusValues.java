package org.throughline.cases.returns.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The kinds of value of the census. Source: CIN census 2025 to 2026, schema and common basic data set. */
final class CensusValues {

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    static final UnaryOperator<String> TEXT = matching(".+");
    static final UnaryOperator<String> DATE = CensusValues::date;
    static final UnaryOperator<String> YES_NO =
            text -> Map.of("0", "0", "1", "1", "false", "0", "true", "1").get(text);
    static final UnaryOperator<String> COUNT = matching("\\d{1,9}");
    static final UnaryOperator<String> UPN = matching("[A-Za-z]\\d{11}[0-9A-Za-z]");
    static final UnaryOperator<String> UPN_UNKNOWN = matching("UN[1-7]");
    static final UnaryOperator<String> SEX = matching("[MFU]");
    static final UnaryOperator<String> ETHNICITY = oneOf(
            "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN " + "AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT");
    static final UnaryOperator<String> DISABILITY = oneOf("NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA");
    static final UnaryOperator<String> SOURCE = matching("1[A-D]|2[AB]|3[A-F]|4|5[A-D]|6|7|8|9|10");
    static final UnaryOperator<String> NEED = matching("N[0-9]");
    static final UnaryOperator<String> CLOSURE = matching("RC[1-9]");
    static final UnaryOperator<String> ABUSE = oneOf("NEG PHY SAB EMO MUL");
    static final UnaryOperator<String> FACTOR = oneOf("1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C "
            + "8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A 18A 18B 18C 19A 19B 19C 20 21 22A 23A 24A");

    private CensusValues() {}

    private static UnaryOperator<String> matching(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text -> pattern.matcher(text).matches() ? text : null;
    }

    private static UnaryOperator<String> oneOf(String codes) {
        Set<String> known = Set.of(codes.split(" "));
        return text -> known.contains(text) ? text : null;
    }

    private static String date(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text).toString() : null;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
