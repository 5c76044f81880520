package org.throughline.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.referral.Mash.child;
import static org.throughline.cases.referral.Mash.receipt;
import static org.throughline.cases.referral.Mash.referral;
import static org.throughline.cases.referral.Mash.send;
import static org.throughline.cases.referral.Mash.uniqueLaChildId;
import static org.throughline.cases.referral.Mash.uniqueName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class ConcurrentReferralsTest {

    private static final int AT_ONCE = 16;

    @Test
    void oneReferenceSentSixteenTimesAtOnceIsOneReferral() throws Exception {
        var sent = referral(child("C-1", "Ada", uniqueName(), "2017-03-09"));

        List<Response> answers = atOnce(i -> send(sent));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.body().asString())
                .containsOnly(answers.get(0).body().asString());
    }

    @Test
    void sixteenReferralsOfOneNewChildMakeOneRecord() throws Exception {
        var ada = child("C-1", "Ada", uniqueName(), "2017-03-09");
        ada.put("laChildId", uniqueLaChildId());

        List<Response> answers = atOnce(i -> send(referral(ada)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(a -> a.<String>path("children[0].childId")))
                .containsOnly(answers.get(0).<String>path("children[0].childId"));
    }

    @Test
    void ofSixteenDecisionsOneCounts() throws Exception {
        String id = receipt(referral(child("C-1", "Ada", uniqueName(), "2017-03-09")))
                .extract()
                .path("referralId");

        List<Response> answers = atOnce(i -> decide(id));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .extracting(Response::statusCode)
                .containsOnly(412);
    }

    @Test
    void sixteenReferralsOfOneChildAcceptedAtOnceOpenOneCase() throws Exception {
        var ada = child("C-1", "Ada", uniqueName(), "2017-03-09");
        ada.put("laChildId", uniqueLaChildId());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            ids.add(receipt(referral(ada)).extract().path("referralId"));
        }

        List<Response> answers = atOnce(i -> decide(ids.get(i)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream().map(a -> a.<String>path("cases[0].outcome")))
                .filteredOn("OPENED"::equals)
                .hasSize(1);
        assertThat(answers.stream().map(a -> a.<String>path("cases[0].caseId")).distinct())
                .hasSize(1);
    }

    private static Response decide(String referralId) {
        return as("pod-manager")
                .header("If-Match", "\"0\"")
                .body("{\"decision\": \"ACCEPT\", \"rationale\": \"Assess.\"}")
                .post("/v1/referrals/" + referralId + "/decision");
    }

    private static List<Response> atOnce(IntFunction<Response> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var start = new CountDownLatch(1);
            List<Future<Response>> pending = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                Callable<Response> client = () -> {
                    start.await();
                    return request.apply(number);
                };
                pending.add(clients.submit(client));
            }
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> one : pending) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
