package org.throughline.cases.referral.matching;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is known of a child and tells children apart; anything may be null.
 *
 * @param laChildId the council's own id
 * @param nhsNumber ten digits
 * @param upn the school's id
 * @param givenName as written
 * @param familyName as written
 * @param dateOfBirth of a born child
 * @param expectedDateOfBirth of an unborn one
 */
public record ChildFacts(
        String laChildId,
        String nhsNumber,
        String upn,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        LocalDate expectedDateOfBirth) {

    /** Says nothing about the child: a record's own text would carry a name into a log. */
    @Override
    public String toString() {
        return "ChildFacts[withheld]";
    }

    /** An identifier that another agency or the council gave. */
    enum Identifier {
        LA_CHILD_ID(Evidence.LA_CHILD_ID, ChildFacts::laChildId),
        NHS_NUMBER(Evidence.NHS_NUMBER, ChildFacts::nhsNumber),
        UPN(Evidence.UPN, ChildFacts::upn);

        final Evidence evidence;
        final Function<ChildFacts, String> of;

        Identifier(Evidence evidence, Function<ChildFacts, String> of) {
            this.evidence = evidence;
            this.of = of;
        }

        static Stream<Identifier> all() {
            return Stream.of(values());
        }
    }
}
