package org.throughline.cases.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class SendersAtOnceTest {

    private static final int MESSAGES = 40;

    @Inject
    SendDueMessages send;

    @Test
    void fourInstancesThatSendAtOnceSendEachMessageOnce() throws Exception {
        // Given
        UUID sender = UUID.randomUUID();
        try (var listener = new Listener()) {
            String subscription = as("mash", sender)
                    .body(Map.of("url", listener.url("/in")))
                    .post("/v1/webhook-subscriptions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("subscriptionId");
            for (int i = 0; i < MESSAGES; i++) {
                as("mash", sender)
                        .body(referral(child("C-1", "Ada", uniqueName(), "2017-03-09")))
                        .post("/v1/referrals")
                        .then()
                        .statusCode(201);
            }

            // When
            inParallel(() -> {
                while (send.now(Instant.now()) > 0) {
                    continue;
                }
                return null;
            });

            // Then
            assertThat(listener.heard)
                    .extracting(Listener.Heard::id)
                    .doesNotHaveDuplicates()
                    .hasSize(MESSAGES);
            as("mash", sender).delete("/v1/webhook-subscriptions/" + subscription);
        }
    }

    private static void inParallel(Callable<Void> instance) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> all = new ArrayList<>(List.of(instance, instance, instance, instance));
            for (Future<Void> one : instances.invokeAll(all)) {
                one.get();
            }
        } finally {
            instances.shutdownNow();
        }
    }
}
