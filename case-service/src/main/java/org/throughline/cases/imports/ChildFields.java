package org.throughline.cases.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.cases.child.Sex;
import org.throughline.platform.imports.Fields;

/** How every return writes who a child is, and when that is refused. */
public final class ChildFields {

    private static final Pattern CHILD_ID = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final Pattern UPN_UNKNOWN = Pattern.compile("UN\\d{1,2}");
    private static final Pattern UPN = Pattern.compile("[A-Z]\\d{11}[0-9A-Z]|" + UPN_UNKNOWN);
    private static final Pattern ETHNICITY = Pattern.compile("[A-Z]{4}");
    private static final String NOT_YET_OBTAINED = "NOBT";
    private static final Map<String, Sex> SEXES =
            Map.of("1", Sex.M, "M", Sex.M, "2", Sex.F, "F", Sex.F, "0", Sex.U, "9", Sex.U, "U", Sex.U);

    private ChildFields() {}

    /** The council's id of the child. */
    public static String id(Fields fields, String field) {
        return fields.required(
                field, CHILD_ID, "invalid-child-id", "A child's id has 1 to 20 letters and digits and nothing else.");
    }

    /** The unique pupil number, or the code that says why it is unknown (UN1 and so on); null where it is blank. */
    public static String upn(Fields fields, String field) {
        return fields.matching(
                field,
                UPN,
                "invalid-upn",
                "A UPN has a letter, eleven digits and a letter or digit; UN1 to UN10 say why it is unknown.");
    }

    /** What {@link #upn} read, where it is a pupil number; null otherwise. */
    public static String pupilNumber(String upn) {
        return upn == null || UPN_UNKNOWN.matcher(upn).matches() ? null : upn;
    }

    /** What {@link #upn} read, where it says why there is no pupil number; null otherwise. */
    public static String whyUnknown(String upn) {
        return pupilNumber(upn) == null ? upn : null;
    }

    /** Sex as 1 2 0 9 or M F U; unknown where it is blank. */
    public static Sex sex(Fields fields, String field) {
        Sex sex = fields.code(field, SEXES, "unknown-sex-code", "Sex is 1 or M, 2 or F, 0, 9 or U.");
        return sex == null ? Sex.U : sex;
    }

    /** The code of the child's ethnicity; null where it is blank or not yet obtained (NOBT), which says the same. */
    public static String ethnicity(Fields fields, String field) {
        String code =
                fields.matching(field, ETHNICITY, "invalid-ethnicity", "An ethnicity code has four capital letters.");
        return NOT_YET_OBTAINED.equals(code) ? null : code;
    }

    /** A date that lies in the past or is today; refused where it is later. */
    public static LocalDate notInFuture(Fields fields, String field, LocalDate date, Clock clock) {
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            fields.refuse(field, "in-future", "This date is still to come.");
        }
        return date;
    }
}
