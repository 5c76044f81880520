package org.throughline.cases.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class WebhookTest {

    @Inject
    SendDueMessages send;

    private final UUID sender = UUID.randomUUID();
    private Listener listener;
    private String secret;
    private String subscription;

    @BeforeEach
    void aSenderThatListens() throws Exception {
        listener = new Listener();
        ExtractableResponse<Response> made =
                subscribe(listener.url("/in")).statusCode(201).extract();
        secret = made.path("secret");
        subscription = made.path("subscriptionId");
    }

    @AfterEach
    void silence() {
        as("mash", sender).delete("/v1/webhook-subscriptions/" + subscription);
        listener.close();
    }

    @Test
    void receiptAndDecisionAreToldSignedAndWithoutAnythingOfTheChild() throws Exception {
        String name = uniqueName();
        String id = handedOver(name);
        as("pod-manager")
                .header("If-Match", "\"0\"")
                .body("{\"decision\": \"NO_FURTHER_ACTION\", \"rationale\": \"Early help is there.\"}")
                .post("/v1/referrals/" + id + "/decision")
                .then()
                .statusCode(200);

        sendDue(Instant.now());

        assertThat(listener.heard).hasSize(2).allSatisfy(heard -> {
            assertThat(heard.path()).isEqualTo("/in");
            assertThat(heard.body()).doesNotContain(name, "Ada", "2017", "Early help");
            assertThat(JsonPath.from(heard.body()).getString("data.referralId")).isEqualTo(id);
            assertThat(heard.signature()).isEqualTo(signed(heard));
        });
        // docs/mash.md shows one
        Files.writeString(
                Path.of("target", "webhook-message.txt"), listener.heard.get(1).toString());
        assertThat(listener.heard)
                .extracting(heard -> JsonPath.from(heard.body()).getString("type"))
                .containsExactlyInAnyOrder("referral.received", "referral.decided");
        deliveries("?referralId=" + id)
                .body("items.what", contains("referral.decided", "referral.received"))
                .body("items.state", contains("DELIVERED", "DELIVERED"))
                .body("items[0].attempts[0].status", equalTo(204));
    }

    @Test
    void aWithdrawalIsToldToo() {
        String id = handedOver(uniqueName());
        as("mash", sender)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"SENT_IN_ERROR\"}")
                .post("/v1/referrals/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        deliveries("?referralId=" + id).body("items.what", contains("referral.withdrawn", "referral.received"));
    }

    @Test
    void whatIsNotHeardIsSentAgainLaterAndLaterUnderTheSameId() {
        listener.answers(500, 302);
        String id = handedOver(uniqueName());
        Instant now = Instant.now();

        sendDue(now);
        deliveries("?referralId=" + id)
                .body("items[0].state", equalTo("WAITING"))
                .body("items[0].attempts.failure", contains("STATUS"));
        sendDue(now.plusSeconds(4));
        assertThat(listener.heard).hasSize(1);
        sendDue(now.plusSeconds(6));
        sendDue(now.plusSeconds(6).plus(Duration.ofMinutes(6)));

        deliveries("?referralId=" + id)
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].nextAttemptAt", nullValue())
                .body("items[0].attempts.failure", contains("STATUS", "REDIRECT", null))
                .body("items[0].attempts.number", contains(1, 2, 3));
        assertThat(listener.heard)
                .extracting(Listener.Heard::id)
                .containsOnly(listener.heard.get(0).id());
        // a redirect is not followed
        assertThat(listener.heard).extracting(Listener.Heard::path).containsOnly("/in");
    }

    @Test
    void whatIsGivenUpCanBeSentAgainByHand() {
        Integer[] faults = Collections.nCopies(8, 503).toArray(Integer[]::new);
        listener.answers(faults);
        String id = handedOver(uniqueName());
        Instant moment = Instant.now();
        for (int attempt = 0; attempt < faults.length; attempt++) {
            sendDue(moment);
            moment = moment.plus(Duration.ofHours(11));
        }
        String delivery = deliveries("?referralId=" + id + "&state=GIVEN_UP")
                .body("items[0].attempts", hasSize(8))
                .extract()
                .path("items[0].deliveryId");

        retry(delivery).statusCode(200).body("state", equalTo("WAITING"));
        sendDue(Instant.now());

        deliveries("?referralId=" + id).body("items[0].state", equalTo("DELIVERED"));
        retry(delivery).statusCode(409).body("code", equalTo("webhook-delivered"));
    }

    @Test
    void whoListensNoMoreIsToldNoMore() {
        String id = handedOver(uniqueName());

        as("mash", sender)
                .delete("/v1/webhook-subscriptions/" + subscription)
                .then()
                .statusCode(204);

        sendDue(Instant.now());
        assertThat(listener.heard).isEmpty();
        String delivery = deliveries("?referralId=" + id)
                .body("items[0].state", equalTo("CANCELLED"))
                .extract()
                .path("items[0].deliveryId");
        retry(delivery).statusCode(409).body("code", equalTo("webhook-subscription-ended"));
        as("mash", sender)
                .delete("/v1/webhook-subscriptions/" + subscription)
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyIsToldOfAnothersReferralsNorSeesThem() {
        String id = handedOver(uniqueName());

        as("mash", UUID.randomUUID())
                .get("/v1/webhook-deliveries?referralId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as("mash", UUID.randomUUID())
                .delete("/v1/webhook-subscriptions/" + subscription)
                .then()
                .statusCode(404)
                .body("code", equalTo("webhook-subscription-not-found"));
        as("operator").get("/v1/webhook-deliveries?referralId=" + id).then().body("items", hasSize(1));
    }

    @Test
    void anAddressThatIsNotPublicIsRefusedWhenItIsSet() {
        for (String url : List.of(
                "http://10.0.0.1/in",
                "https://169.254.169.254/latest/meta-data",
                "http://[::1]:8080/",
                "https://127.0.0.2/")) {
            subscribe(url)
                    .statusCode(422)
                    .body("code", equalTo("webhook-target-refused"))
                    .body("errors.pointer", contains("/url"));
        }
        subscribe(listener.url("/in")).statusCode(409).body("code", equalTo("webhook-subscribed-already"));
        subscribe(" ").statusCode(400);
    }

    @Test
    void theListsCostTheSameHoweverLong() {
        handedOver(uniqueName());
        sendDue(Instant.now());
        long one = Statements.of(() -> deliveries("?limit=200"));
        handedOver(uniqueName());
        handedOver(uniqueName());
        sendDue(Instant.now());

        assertThat(Statements.of(() -> deliveries("?limit=200"))).isEqualTo(one).isLessThanOrEqualTo(2);
        String next = deliveries("?limit=2").extract().path("next");
        deliveries("?limit=2&cursor=" + next).body("items", hasSize(1)).body("next", nullValue());
        as("mash", sender)
                .get("/v1/webhook-subscriptions")
                .then()
                .body("items.subscriptionId", contains(subscription))
                .body("items[0].secret", nullValue());
    }

    private void sendDue(Instant moment) {
        send.now(moment);
    }

    private String signed(Listener.Heard heard) {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        return WebhookSecrets.signature(key, heard.id(), Long.parseLong(heard.timestamp()), heard.body());
    }

    private String handedOver(String name) {
        return as("mash", sender)
                .body(referral(child("C-1", "Ada", name, "2017-03-09")))
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("referralId");
    }

    private ValidatableResponse subscribe(String url) {
        return as("mash", sender)
                .body(Map.of("url", url))
                .post("/v1/webhook-subscriptions")
                .then();
    }

    private ValidatableResponse retry(String delivery) {
        return as("mash", sender)
                .post("/v1/webhook-deliveries/" + delivery + "/retry")
                .then();
    }

    private ValidatableResponse deliveries(String query) {
        return as("mash", sender).get("/v1/webhook-deliveries" + query).then().statusCode(200);
    }
}
