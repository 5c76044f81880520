package org.throughline.cases.imports.cin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.cases.imports.ChildFields;
import org.throughline.cases.imports.ImportedChild;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.imports.Fields;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.XmlElement;

/** Reads a CINdetails block. The stage is by its plans: an open child protection plan, else an open CIN plan, else none. */
final class CensusReferrals {

    private static final Pattern SOURCE = Pattern.compile("1[A-D]|2[AB]|3[A-F]|4|5[A-D]|6|7|8|9|10");
    private static final Pattern NEED = Pattern.compile("N[0-9]");
    private static final Pattern CLOSURE = Pattern.compile("RC[1-9]");
    private static final Map<String, Boolean> YES_NO = Map.of("true", true, "1", true, "false", false, "0", false);

    private final Clock clock;

    CensusReferrals(Clock clock) {
        this.clock = clock;
    }

    /** A stage and its first day. */
    private record Standing(Stage stage, LocalDate since) {}

    Row<CensusFact> row(ImportedChild child, XmlElement block) {
        Fields fields = Fields.of(block.line(), block.texts());
        LocalDate referred =
                ChildFields.notInFuture(fields, "CINreferralDate", fields.requiredDate("CINreferralDate"), clock);
        LocalDate closed = ChildFields.notInFuture(fields, "CINclosureDate", fields.date("CINclosureDate"), clock);
        if (referred != null && closed != null && closed.isBefore(referred)) {
            fields.refuse("CINclosureDate", "closed-before-referral", "A case cannot close before its referral.");
        }
        String reason = fields.matching("ReasonForClosure", CLOSURE, "unknown-code", "ReasonForClosure is RC1 to RC9.");
        if (reason != null && !fields.present("CINclosureDate")) {
            fields.refuse("CINclosureDate", "required", "A reason for closure needs the day of the closure.");
        }
        Boolean nfa = fields.code("ReferralNFA", YES_NO, "unknown-code", "ReferralNFA is true, false, 1 or 0.");
        Standing standing = standing(block, referred);
        var referral = new CensusReferral(
                child.laChildId(),
                referred,
                fields.matching("ReferralSource", SOURCE, "unknown-code", "ReferralSource is a code of the census."),
                fields.matching("PrimaryNeedCode", NEED, "unknown-code", "PrimaryNeedCode is N0 to N9."),
                nfa != null && nfa,
                closed,
                reason,
                standing.stage(),
                standing.since(),
                CensusBlock.of(block));
        String id = child.laChildId();
        return Row.of(fields, id, "referral/" + id + "@" + referred, new CensusFact(child, referral));
    }

    private static Standing standing(XmlElement block, LocalDate referred) {
        return openPlan(block, "ChildProtectionPlans", "CPPstartDate", "CPPendDate")
                .map(since -> new Standing(Stage.CHILD_PROTECTION, later(since, referred)))
                .or(() -> openPlan(block, "CINPlanDates", "CINPlanStartDate", "CINPlanEndDate")
                        .map(since -> new Standing(Stage.CHILD_IN_NEED, later(since, referred))))
                .orElse(new Standing(Stage.ASSESSMENT, referred));
    }

    /** The first day of the plan that has no end; empty where there is none, or none whose dates can be read. */
    private static Optional<LocalDate> openPlan(XmlElement block, String plan, String start, String end) {
        return block.children(plan).stream()
                .map(element -> Fields.of(element.line(), element.texts()))
                .filter(dates -> !dates.present(end))
                .map(dates -> Optional.ofNullable(dates.date(start)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static LocalDate later(LocalDate since, LocalDate referred) {
        return referred != null && since.isBefore(referred) ? referred : since;
    }
}
