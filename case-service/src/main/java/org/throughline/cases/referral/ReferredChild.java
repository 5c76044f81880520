package org.throughline.cases.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.child.ChildDetails;
import org.throughline.cases.child.Sex;
import org.throughline.cases.referral.matching.ChildFacts;

/** A child as MASH sends it. Only MASH's own reference is needed: an unborn or unnamed child is a child. */
@Schema(description = "A child. Only childReference is needed: an unborn or unnamed child is a child.")
record ReferredChild(
        @NotNull
        @Pattern(regexp = ReferredChild.REFERENCE, message = ReferredChild.REFERENCE_MESSAGE)
        @Schema(description = "MASH's own reference of the child, unique in the referral.", examples = "C-1")
        String childReference,

        @Pattern(regexp = "[A-Za-z0-9]{1,20}", message = "must be 1 to 20 letters and digits")
        @Schema(description = "The council's id of the child.", examples = "LA104477")
        String laChildId,

        @NhsNumber @Schema(description = "Ten digits, the last a check digit.", examples = "943 476 5919")
        String nhsNumber,

        @Pattern(regexp = "[A-Za-z]\\d{11}[0-9A-Za-z]", message = "must be a letter, eleven digits, a digit or letter")
        @Schema(description = "Unique pupil number.", examples = "A801230112036")
        String upn,

        @Size(max = 200)
        @Pattern(regexp = ReferredChild.ONE_LINE, message = ReferredChild.ONE_LINE_MESSAGE)
        @Schema(description = "Kept as sent, in any script; absent where there is none yet.")
        String givenName,

        @Size(max = 200)
        @Pattern(regexp = ReferredChild.ONE_LINE, message = ReferredChild.ONE_LINE_MESSAGE)
        @Schema(description = "Kept as sent, in any script.")
        String familyName,

        @PastOrPresent LocalDate dateOfBirth,
        @Schema(description = "Of an unborn child.") LocalDate expectedDateOfBirth,

        @Schema(description = "Taken as true where there is an expected date of birth and no date of birth.")
        Boolean unborn,

        @Schema(description = "M, F, or U for unknown; U where absent.")
        Sex sex,

        @Schema(description = "The childReference of a sibling in the same referral.", examples = "C-2")
        String siblingOf) {

    static final String REFERENCE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._/:#-]{0,63}";
    static final String REFERENCE_MESSAGE = "must be 1 to 64 letters, digits, spaces and . _ / : # -";
    /** No control characters and no half of a surrogate pair: neither is text, and PostgreSQL refuses the first of them. */
    static final String ONE_LINE = "[^\\p{Cc}\\p{Cs}]*";

    static final String ONE_LINE_MESSAGE = "must not hold control characters";

    boolean notYetBorn() {
        return unborn == null ? expectedDateOfBirth != null && dateOfBirth == null : unborn;
    }

    ChildFacts facts() {
        return new ChildFacts(
                laChildId,
                NhsNumber.Check.digits(nhsNumber),
                upn == null ? null : upn.toUpperCase(Locale.ROOT),
                givenName,
                familyName,
                dateOfBirth,
                expectedDateOfBirth);
    }

    /** The child's record to begin with; without the council's id where that is another record's already. */
    ChildDetails details(boolean withLaChildId) {
        ChildFacts facts = facts();
        return new ChildDetails(
                withLaChildId ? laChildId : null,
                facts.nhsNumber(),
                facts.upn(),
                givenName,
                familyName,
                dateOfBirth,
                expectedDateOfBirth,
                notYetBorn(),
                sex == null ? Sex.U : sex,
                null);
    }

    @Override
    public String toString() {
        return "ReferredChild[withheld]";
    }
}
