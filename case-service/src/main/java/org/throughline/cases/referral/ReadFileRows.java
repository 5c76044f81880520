package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.cases.child.Sex;

/** Makes the rows of one referral into the referral that JSON would have said, under the same rules. */
@ApplicationScoped
class ReadFileRows {

    private static final Pattern OF_A_CHILD = Pattern.compile("children\\[(\\d+)]\\.(\\w+)");
    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    private final Validator validator;

    ReadFileRows(Validator validator) {
        this.validator = validator;
    }

    /**
     * A referral, or why there is none.
     *
     * @param referral null where a row is at fault
     * @param faults by the place of the row; rows without faults are left out
     */
    record Outcome(NewReferral referral, Map<Integer, List<RowFault>> faults) {

        @Override
        public String toString() {
            return "Outcome[withheld]";
        }
    }

    Outcome of(List<FileRow> rows) {
        var faults = new Faults();
        for (int at = 0; at < rows.size(); at++) {
            contradictions(rows.get(0), rows.get(at), faults.at(at));
        }
        List<ReferredChild> children = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            children.add(child(new Values(rows.get(at), faults.at(at))));
        }
        NewReferral referral = referral(new Values(rows.get(0), faults.at(0)), children);
        if (faults.none()) {
            validator.validate(referral).forEach(violation -> faults.keep(violation));
        }
        return new Outcome(faults.none() ? referral : null, faults.kept());
    }

    private static void contradictions(FileRow first, FileRow row, List<RowFault> faults) {
        for (String column : FileColumns.OF_REFERRAL) {
            if (!Objects.equals(first.get(column), row.get(column))) {
                faults.add(new RowFault(
                        column, "contradicts-first-row", "must be as in the first row of the same mashReference"));
            }
        }
    }

    private static NewReferral referral(Values values, List<ReferredChild> children) {
        return new NewReferral(
                values.text("mashReference"),
                values.read("receivedAt", OffsetDateTime::parse, "must be an RFC 3339 instant"),
                values.text("source"),
                values.text("primaryNeed"),
                values.text("narrative"),
                values.code("lawfulBasis", LawfulBasis.class),
                values.text("lawfulBasisNote"),
                values.yesOrNo("familyKnows"),
                values.code("familyNotToldReason", FamilyNotToldReason.class),
                children);
    }

    private static ReferredChild child(Values values) {
        return new ReferredChild(
                values.text("childReference"),
                values.text("laChildId"),
                values.text("nhsNumber"),
                values.text("upn"),
                values.text("givenName"),
                values.text("familyName"),
                values.read("dateOfBirth", LocalDate::parse, "must be yyyy-mm-dd and exist"),
                values.read("expectedDateOfBirth", LocalDate::parse, "must be yyyy-mm-dd and exist"),
                values.yesOrNo("unborn"),
                values.code("sex", Sex.class),
                values.text("siblingOf"));
    }

    /** The fields of a row, read as what they stand for; what is none is a fault of the row. */
    private record Values(FileRow row, List<RowFault> faults) {

        String text(String column) {
            return row.get(column);
        }

        Boolean yesOrNo(String column) {
            return read(
                    column,
                    text -> Objects.requireNonNull(YES_OR_NO.get(text.toLowerCase(Locale.ROOT))),
                    "must be true or false");
        }

        <E extends Enum<E>> E code(String column, Class<E> codes) {
            return read(column, text -> Enum.valueOf(codes, text), "is none of the codes: GET /v1/referrals/codes");
        }

        <T> T read(String column, Function<String, T> meaning, String reason) {
            String text = row.get(column);
            if (text == null) {
                return null;
            }
            try {
                return meaning.apply(text.strip());
            } catch (DateTimeException | IllegalArgumentException | NullPointerException none) {
                faults.add(new RowFault(column, "malformed-field", reason));
                return null;
            }
        }
    }

    /** The faults of each row, by its place. */
    private static final class Faults {

        private final Map<Integer, List<RowFault>> byRow = new TreeMap<>();

        List<RowFault> at(int row) {
            return byRow.computeIfAbsent(row, place -> new ArrayList<>());
        }

        void keep(ConstraintViolation<NewReferral> violation) {
            String path = violation.getPropertyPath().toString();
            Matcher child = OF_A_CHILD.matcher(path);
            boolean ofChild = child.matches();
            at(ofChild ? Integer.parseInt(child.group(1)) : 0)
                    .add(new RowFault(ofChild ? child.group(2) : path, "invalid-field", violation.getMessage()));
        }

        boolean none() {
            return byRow.values().stream().allMatch(List::isEmpty);
        }

        Map<Integer, List<RowFault>> kept() {
            byRow.values().removeIf(List::isEmpty);
            return byRow;
        }
    }
}
