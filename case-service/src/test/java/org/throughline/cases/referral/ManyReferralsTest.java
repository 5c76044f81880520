package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.realparts.WithCrowdedDatabase;
import org.throughline.platformtest.size.FullSize;

/**
 * The promise of the hand-over over HTTP, twelve clients at once: a part of a large council's year, and all of it with
 * {@code -Dthroughline.full=true}.
 */
@QuarkusTest
@WithCrowdedDatabase
class ManyReferralsTest {

    private static final Logger LOG = Logger.getLogger(ManyReferralsTest.class);
    private static final int REFERRALS = FullSize.of(10_000, 2_000);
    private static final int ACCEPTED = 400;
    private static final long SEED = 20_261_124L;

    private static final String CHILDREN =
            "select count(*) from referral_child c join referral r on r.id = c.referral_id"
                    + " where r.mash_reference like ?";
    private static final String CASES_TOO_MANY = "select count(*) from (select k.stands_as from case_file f"
            + " join child k on k.id = f.child_id where f.closed_on is null and k.id in (select c.child_id from referral_child c"
            + " join referral r on r.id = c.referral_id where r.mash_reference like ?) group by 1 having count(*) > 1) twice";

    @TestHTTPResource("/")
    URL service;

    @Test
    void asManyChildrenComeOutAsGoInAndNobodyIsTakenForAnother() throws Exception {
        // Given
        String run = "T" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        List<DrawnReferrals.Drawn> referrals = new DrawnReferrals(run, SEED).take(REFERRALS);
        int children = peopleOf(referrals);
        try (var mash = new BusyMash(service)) {
            // When
            long start = System.nanoTime();
            List<BusyMash.Told> receipts = mash.all(sent(mash, referrals));
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, JsonNode> byReference = byReference(mash, receipts);
            List<DrawnReferrals.Drawn> first = referrals.subList(0, ACCEPTED);
            List<BusyMash.Told> decided = mash.all(accepted(mash, first, byReference));

            // Then
            Map<String, Integer> matches = new TreeMap<>();
            assertThat(taken(referrals, byReference, matches)).isEqualTo(children);
            assertThat(decided).extracting(BusyMash.Told::status).containsOnly(200);
            assertThat(casesOf(mash, decided)).isEqualTo(peopleOf(first));
            assertThat(count(CHILDREN, run)).isEqualTo(children);
            assertThat(count("select count(*) from referral where mash_reference like ?", run))
                    .isEqualTo(REFERRALS);
            assertThat(count(CASES_TOO_MANY, run)).isZero();
            LOG.infof(
                    "many referrals requests=%d children=%d verdicts=%s accepted=%d seconds=%.1f",
                    receipts.size(), children, matches, ACCEPTED, seconds);
        }
    }

    /** Every referral once, and every tenth again, at a time when it may still be under way. */
    private static List<Callable<BusyMash.Told>> sent(BusyMash mash, List<DrawnReferrals.Drawn> referrals) {
        List<Callable<BusyMash.Told>> requests = new ArrayList<>();
        referrals.forEach(referral -> requests.add(() -> mash.send(referral)));
        var random = new Random(SEED);
        for (int at = 0; at < referrals.size(); at += 10) {
            DrawnReferrals.Drawn again = referrals.get(at);
            requests.add(Math.min(requests.size(), at + 1 + random.nextInt(30)), () -> mash.send(again));
        }
        return requests;
    }

    private static List<Callable<BusyMash.Told>> accepted(
            BusyMash mash, List<DrawnReferrals.Drawn> referrals, Map<String, JsonNode> receipts) {
        List<Callable<BusyMash.Told>> requests = new ArrayList<>();
        for (DrawnReferrals.Drawn referral : referrals) {
            String id = receipts.get(referral.reference()).get("referralId").asText();
            requests.add(() -> mash.accept(id));
        }
        return requests;
    }

    /** The receipts, each the same however often it was given. */
    private static Map<String, JsonNode> byReference(BusyMash mash, List<BusyMash.Told> receipts) {
        Map<String, JsonNode> byReference = new HashMap<>();
        for (BusyMash.Told told : receipts) {
            assertThat(told.status()).as(told.text()).isIn(200, 201);
            JsonNode receipt = mash.read(told);
            assertThat(byReference.merge(receipt.get("mashReference").asText(), receipt, (before, again) -> before))
                    .isEqualTo(receipt);
        }
        return byReference;
    }

    /** Checks each receipt against what was sent; answers how many children have one. */
    private static int taken(
            List<DrawnReferrals.Drawn> referrals, Map<String, JsonNode> receipts, Map<String, Integer> matches) {
        Map<String, Integer> personOf = new HashMap<>();
        int children = 0;
        for (DrawnReferrals.Drawn referral : referrals) {
            JsonNode lines = receipts.get(referral.reference()).get("children");
            assertThat(lines).hasSize(referral.people().size());
            for (int at = 0; at < lines.size(); at++) {
                children++;
                matches.merge(lines.get(at).get("match").asText(), 1, Integer::sum);
                Integer person = referral.people().get(at);
                // one record is never two people: nobody was merged silently
                assertThat(personOf.merge(lines.get(at).get("childId").asText(), person, (before, now) -> before))
                        .isEqualTo(person);
            }
        }
        return children;
    }

    private static int peopleOf(List<DrawnReferrals.Drawn> referrals) {
        return referrals.stream().mapToInt(referral -> referral.people().size()).sum();
    }

    private static int casesOf(BusyMash mash, List<BusyMash.Told> decided) {
        return decided.stream()
                .mapToInt(told -> mash.read(told).get("cases").size())
                .sum();
    }

    private static long count(String sql, String run) throws SQLException {
        try (Connection connection = Council.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, run + "-%");
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
