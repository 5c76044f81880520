package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.unborn;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.platformtest.querycount.QueryCount;
import org.throughline.platformtest.realparts.WithRealParts;

/** Whoever asks again with the last updatedAt seen misses nothing, in whatever order transactions commit. */
@QuarkusTest
@WithRealParts
class FollowReferralsTest {

    @Test
    void aChangeThatCommitsLateIsNotPassedOver() throws SQLException {
        // Given a referral whose change is stamped and not yet committed
        String slow = receipt(referral(unborn("U"))).extract().path("referralId");
        Instant since = Instant.now();
        try (Connection late = Council.connect()) {
            late.setAutoCommit(false);
            touch(late, slow);
            String fast = receipt(referral(unborn("U"))).extract().path("referralId");

            // When somebody asks meanwhile, and again from the last change that was shown
            List<String> meanwhile = changedSince(since);
            late.commit();
            List<String> afterwards = changedSince(since);

            // Then the later change waited for the earlier one, and both are shown in order
            assertThat(meanwhile).doesNotContain(slow, fast);
            assertThat(afterwards).containsSubsequence(slow, fast);
        }
    }

    @Test
    void aChangeThatIsRolledBackHoldsNobodyBack() throws SQLException {
        String slow = receipt(referral(unborn("U"))).extract().path("referralId");
        Instant since = Instant.now();
        try (Connection late = Council.connect()) {
            late.setAutoCommit(false);
            touch(late, slow);
            late.rollback();
        }

        String next = receipt(referral(unborn("U"))).extract().path("referralId");

        assertThat(changedSince(since)).contains(next).doesNotContain(slow);
    }

    @Test
    void aPageCostsTheSameHoweverManyReferralsItHolds() {
        receipt(referral(unborn("U")));
        receipt(referral(unborn("U"), unborn("V")));

        long one = statements(1);
        long many = statements(100);

        assertThat(many).isEqualTo(one);
    }

    private static long statements(int limit) {
        return QueryCount.of(() ->
                        as("mash").get("/v1/referrals?limit=" + limit).then().statusCode(200))
                .mentioning("referral")
                .total();
    }

    private static void touch(Connection connection, String referralId) throws SQLException {
        try (PreparedStatement change =
                connection.prepareStatement("update referral set version = version + 1 where id = ?")) {
            change.setObject(1, UUID.fromString(referralId));
            change.executeUpdate();
        }
    }

    private static List<String> changedSince(Instant since) {
        return as("mash")
                .get("/v1/referrals?limit=200&updatedSince=" + since)
                .then()
                .statusCode(200)
                .extract()
                .path("items.referralId");
    }
}
