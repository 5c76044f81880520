package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.cases.child.Child;
import org.throughline.cases.child.ChildDetails;
import org.throughline.cases.referral.matching.BlockingKeys;
import org.throughline.cases.referral.matching.ChildFacts;
import org.throughline.cases.referral.matching.KnownChild;

/** Finds the children of ours that a referral may mean: one query by indexes, however many children it has. */
@ApplicationScoped
class CandidateSearch {

    static final String CANDIDATES = "select * from child where la_child_id = any(:laChildIds)"
            + " or nhs_number = any(:nhsNumbers) or upn = any(:upns)"
            + " or date_of_birth = any(cast(:born as date[])) or expected_date_of_birth = any(cast(:expected as date[]))";

    // sorted, so that two referrals with the same children wait for each other and never in a circle
    private static final String LOCK = "select count(pg_advisory_xact_lock(key)) from"
            + " (select distinct hashtextextended(k, 0) as key from unnest(:keys) as k order by key) as sorted";

    private final EntityManager database;

    CandidateSearch(EntityManager database) {
        this.database = database;
    }

    /** Holds the keys to the end of the transaction: two referrals of one new child at the same moment make one record. */
    void lock(BlockingKeys keys) {
        String[] all = Stream.of(
                        named("la", keys.laChildIds()),
                        named("nhs", keys.nhsNumbers()),
                        named("upn", keys.upns()),
                        named("born", keys.datesOfBirth()),
                        named("expected", keys.expectedDatesOfBirth()))
                .flatMap(s -> s)
                .toArray(String[]::new);
        database.createNativeQuery(LOCK).setParameter("keys", all).getSingleResult();
    }

    /** Every child of ours that shares a key. */
    @SuppressWarnings("unchecked")
    List<KnownChild> find(BlockingKeys keys) {
        Stream<Child> found = database.createNativeQuery(CANDIDATES, Child.class)
                .setParameter("laChildIds", keys.laChildIds().toArray(String[]::new))
                .setParameter("nhsNumbers", keys.nhsNumbers().toArray(String[]::new))
                .setParameter("upns", keys.upns().toArray(String[]::new))
                .setParameter("born", dates(keys.datesOfBirth()))
                .setParameter("expected", dates(keys.expectedDatesOfBirth()))
                .getResultStream();
        return found.map(child -> new KnownChild(child.standsAs(), facts(child.details())))
                .toList();
    }

    private static Stream<String> named(String kind, Set<?> keys) {
        return keys.stream().map(key -> kind + ":" + key);
    }

    private static String[] dates(Set<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static ChildFacts facts(ChildDetails details) {
        return new ChildFacts(
                details.laChildId(),
                details.nhsNumber(),
                details.upn(),
                details.givenName(),
                details.familyName(),
                details.dateOfBirth(),
                details.expectedDateOfBirth());
    }
}
