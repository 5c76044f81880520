package org.throughline.cases.imports.cin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.throughline.cases.imports.ChildFields;
import org.throughline.cases.imports.ImportedChild;
import org.throughline.platform.imports.Fields;
import org.throughline.platform.imports.Refusal;
import org.throughline.platform.imports.Row;
import org.throughline.platform.imports.XmlElement;

/** Takes a Child block apart: a row for the child and one for each CINdetails. Both code sets for sex are read. */
final class CensusChildren {

    private static final Pattern UNKNOWN = Pattern.compile("UN\\d{1,2}");

    private final Clock clock;
    private final CensusReferrals referrals;

    CensusChildren(Clock clock) {
        this.clock = clock;
        this.referrals = new CensusReferrals(clock);
    }

    void take(XmlElement block, Consumer<Row<CensusFact>> rows) {
        Row<CensusFact> child = child(block);
        rows.accept(child);
        for (XmlElement details : block.children("CINdetails")) {
            rows.accept(
                    child.refusals().isEmpty()
                            ? referrals.row(child.fact().child(), details)
                            : Row.refused(new Refusal(
                                    details.line(),
                                    "CINdetails",
                                    "child-refused",
                                    "The child was refused, so there is nobody to hold this referral.")));
        }
    }

    private Row<CensusFact> child(XmlElement block) {
        var texts = new LinkedHashMap<>(block.child("ChildIdentifiers").texts());
        texts.putAll(block.child("ChildCharacteristics").texts());
        Fields fields = Fields.of(block.line(), texts);
        if (block.tooLarge()) {
            fields.refuse("Child", "block-too-large", "The block holds more than any child's can.");
        }
        String id = ChildFields.id(fields, "LAchildID");
        LocalDate born = ChildFields.notInFuture(fields, "PersonBirthDate", fields.date("PersonBirthDate"), clock);
        LocalDate expected = fields.date("ExpectedPersonBirthDate");
        if (!fields.present("PersonBirthDate") && !fields.present("ExpectedPersonBirthDate")) {
            fields.refuse(
                    "PersonBirthDate", "required", "A child has a date of birth, or an expected one while unborn.");
        }
        String upn = ChildFields.upn(fields, "UPN");
        String whyUnknown = fields.matching(
                "UPNunknown", UNKNOWN, "invalid-upn-unknown", "UN1 to UN10 say why a pupil number is unknown.");
        var child = new ImportedChild(
                id,
                ChildFields.pupilNumber(upn),
                born,
                expected,
                born == null,
                ChildFields.sex(fields, fields.present("Sex") ? "Sex" : "GenderCurrent"),
                ChildFields.ethnicity(fields, "Ethnicity"),
                ChildFields.pupilNumber(ChildFields.upn(fields, "FormerUPN")),
                whyUnknown == null ? ChildFields.whyUnknown(upn) : whyUnknown,
                ChildFields.notInFuture(fields, "PersonDeathDate", fields.date("PersonDeathDate"), clock),
                disabilities(block),
                null,
                null);
        return Row.of(fields, id, "child/" + id, new CensusFact(child, null));
    }

    /** The codes in their order; null where the census does not say. */
    private static List<String> disabilities(XmlElement block) {
        List<String> codes = block.child("ChildCharacteristics").child("Disabilities").children("Disability").stream()
                .map(XmlElement::content)
                .filter(code -> !code.isEmpty())
                .toList();
        return codes.isEmpty() ? null : codes;
    }
}
