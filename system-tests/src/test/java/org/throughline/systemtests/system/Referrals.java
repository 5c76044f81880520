package org.throughline.systemtests.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Referrals as MASH sends them and as the pod manager decides them. */
public final class Referrals {

    /** The receipt of a new referral of so many children, each unlike every other. */
    public JsonNode handedOver(int children) {
        return Door.as("mash").post("/v1/referrals", referral(children)).expect(201);
    }

    /** The decision that accepted a new referral of so many children. */
    public JsonNode accepted(int children) {
        String id = handedOver(children).get("referralId").asText();
        Answer read = Door.as("pod-manager").get("/v1/referrals/" + id);
        read.expect(200);
        return Door.as("pod-manager")
                .post(
                        "/v1/referrals/" + id + "/decision",
                        "{\"decision\":\"ACCEPT\",\"rationale\":\"Needs an assessment.\"}",
                        read.etag())
                .expect(200);
    }

    private static String referral(int children) {
        String members = IntStream.rangeClosed(1, children)
                .mapToObj(n -> """
                        {"childReference":"c%d","givenName":"G%s","familyName":"F%s","dateOfBirth":"2017-03-0%d","sex":"F"}""".formatted(n, letters(), letters(), n % 9 + 1))
                .collect(Collectors.joining(","));
        return """
                {"mashReference":"MASH-%s","receivedAt":"%s","source":"1A","primaryNeed":"N1","children":[%s]}""".formatted(UUID.randomUUID(), OffsetDateTime.now(), members);
    }

    /** Names that are like no other: matching must find nobody. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(c -> Character.toString(Character.isDigit(c) ? c - '0' + 'g' : c))
                .collect(Collectors.joining());
    }
}
