package org.throughline.cases.referral.matching;

import java.time.LocalDate;
import java.util.UUID;

/** Children as the tests describe them: {@code somebody().named("Ada", "Byron").born("2019-04-03")}. */
record Somebody(ChildFacts facts) {

    static Somebody somebody() {
        return new Somebody(new ChildFacts(null, null, null, null, null, null, null));
    }

    Somebody named(String given, String family) {
        return new Somebody(new ChildFacts(
                facts.laChildId(),
                facts.nhsNumber(),
                facts.upn(),
                given,
                family,
                facts.dateOfBirth(),
                facts.expectedDateOfBirth()));
    }

    Somebody born(String date) {
        return new Somebody(new ChildFacts(
                facts.laChildId(),
                facts.nhsNumber(),
                facts.upn(),
                facts.givenName(),
                facts.familyName(),
                LocalDate.parse(date),
                null));
    }

    Somebody expected(String date) {
        return new Somebody(new ChildFacts(
                facts.laChildId(),
                facts.nhsNumber(),
                facts.upn(),
                facts.givenName(),
                facts.familyName(),
                null,
                LocalDate.parse(date)));
    }

    Somebody withIds(String laChildId, String nhsNumber, String upn) {
        return new Somebody(new ChildFacts(
                laChildId,
                nhsNumber,
                upn,
                facts.givenName(),
                facts.familyName(),
                facts.dateOfBirth(),
                facts.expectedDateOfBirth()));
    }

    HandedOverChild as(String reference) {
        return new HandedOverChild(reference, facts);
    }

    KnownChild known(long id) {
        return new KnownChild(new UUID(0, id), facts);
    }
}
