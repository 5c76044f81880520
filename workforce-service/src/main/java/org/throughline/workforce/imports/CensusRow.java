package org.throughline.workforce.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.contracts.codes.AbsenceKind;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.platform.imports.Fields;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.XmlElement;

/** Reads a CSWWWorker block. Birth date, sex, ethnicity, qualifications and caseload are not taken. */
final class CensusRow {

    private static final Pattern SWE = Pattern.compile("[A-Za-z]{2}\\d{10}");
    private static final Pattern FTE = Pattern.compile("0(\\.\\d{1,6})?|1(\\.0{1,6})?");
    private static final Map<String, WorkerRole> ROLES = Map.of(
            "1", WorkerRole.SENIOR_LEADER,
            "2", WorkerRole.SENIOR_LEADER,
            "3", WorkerRole.POD_MANAGER,
            "4", WorkerRole.SENIOR_SOCIAL_WORKER,
            "5", WorkerRole.SOCIAL_WORKER,
            "6", WorkerRole.SOCIAL_WORKER);
    private static final Map<String, WorkerRole> ROLES_BY_STATUS = Map.of(
            "1", WorkerRole.SOCIAL_WORKER,
            "2", WorkerRole.SOCIAL_WORKER,
            "3", WorkerRole.POD_MANAGER,
            "4", WorkerRole.SENIOR_LEADER);
    private static final Map<String, Employment> EMPLOYMENT = Map.of("0", Employment.PERMANENT, "1", Employment.AGENCY);
    private static final Map<String, Boolean> YES_NO = Map.of("0", false, "1", true);
    private static final Map<String, AbsenceKind> ABSENCES =
            Arrays.stream(AbsenceKind.values()).collect(Collectors.toMap(AbsenceKind::name, Function.identity()));
    private static final String CODE = "This is not a code of the census.";
    private static final String UNKNOWN = "unknown-code";
    private static final String ASYE = "1";

    private CensusRow() {}

    static Row<CensusWorker> of(XmlElement block, LocalDate censusDay) {
        Map<String, String> texts = block.texts();
        Fields fields = Fields.of(block.line(), texts);
        String number = fields.required("SWENo", SWE, "invalid-swe-number", "SWENo has two letters and ten digits.");
        String fte = fields.required("FTE", FTE, "invalid-fte", "FTE is 0 to 1 with at most six decimals.");
        LocalDate start = fields.requiredDate("RoleStartDate");
        LocalDate end = fields.date("RoleEndDate");
        if (start != null && end != null && end.isBefore(start)) {
            fields.refuse("RoleEndDate", "ends-before-start", "A role cannot end before it starts.");
        }
        if (!fields.present("AgencyWorker")) {
            fields.refuse("AgencyWorker", "required", "This field must not be blank.");
        }
        boolean asye = start != null
                && ASYE.equals(texts.getOrDefault("CFKSSstatus", "").strip());
        var worker = new CensusWorker(
                number == null ? null : number.toUpperCase(Locale.ROOT),
                role(fields),
                fte == null ? null : new BigDecimal(fte).stripTrailingZeros(),
                fields.code("AgencyWorker", EMPLOYMENT, UNKNOWN, CODE),
                start,
                asye ? start.plusYears(1).minusDays(1) : null,
                end,
                fields.code("ReasonLeave", numbers(10), UNKNOWN, CODE),
                fields.code("LeaverDestination", numbers(9), UNKNOWN, CODE),
                absence(fields),
                censusDay);
        return Row.of(fields, null, worker.sweNumber(), worker);
    }

    private static WorkerRole role(Fields fields) {
        WorkerRole byStatus = fields.code("CFKSSstatus", ROLES_BY_STATUS, UNKNOWN, CODE);
        WorkerRole role = fields.code("OrgRole", ROLES, UNKNOWN, CODE);
        return role == null ? byStatus : role;
    }

    private static AbsenceKind absence(Fields fields) {
        Boolean absent = fields.code("Absat30Sept", YES_NO, UNKNOWN, CODE);
        AbsenceKind kind = fields.code("ReasonAbsence", ABSENCES, UNKNOWN, CODE);
        if (absent == null || !absent) {
            return null;
        }
        return kind == null ? AbsenceKind.OTH : kind;
    }

    private static Map<String, Integer> numbers(int highest) {
        return IntStream.rangeClosed(1, highest).boxed().collect(Collectors.toMap(String::valueOf, n -> n));
    }
}
