package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.unborn;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ReadReferralsTest {

    @Test
    void mashSeesWhereItsReferralStandsAndNoChild() {
        String family = uniqueName();
        String id = receipt(referral(child("C-1", "Ada", family, "2017-03-09")))
                .extract()
                .path("referralId");

        as("mash")
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("RECEIVED"))
                .body("told", equalTo(null))
                .body(not(containsString(family)));
    }

    @Test
    void whoDecidesReadsWhatMashTold() {
        String family = uniqueName();
        String id = receipt(referral(child("C-1", "Ada", family, "2017-03-09")))
                .extract()
                .path("referralId");

        as("pod-manager")
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("told.source.code", equalTo("2A"))
                .body("told.source.label", equalTo("Schools"))
                .body("children[0].asSent.familyName", equalTo(family));
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-worker", "pod-administrator", "analytics", "operator"})
    void othersReadNoReferral(String role) {
        as(role).get("/v1/referrals").then().statusCode(403);
        as(role).get("/v1/referrals/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as("mash").get("/v1/referrals/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void changesSinceAMomentComePageByPageWithoutGapOrRepeat() {
        Instant since = Instant.now();
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(receipt(referral(unborn("U"))).extract().path("referralId"));
        }

        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = as("mash")
                    .get("/v1/referrals?limit=2&updatedSince=" + since + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.referralId"));
            next = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }

        assertThat(seen).isEqualTo(sent);
    }
}
