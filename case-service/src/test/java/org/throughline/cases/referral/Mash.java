package org.throughline.cases.referral;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.platformtest.token.Tokens;

/** The MASH system in tests: referrals of children, each as a map that a test can twist. */
public final class Mash {

    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 10_000_000));

    private Mash() {}

    /** A referral with a reference of its own. */
    @SafeVarargs
    public static Map<String, Object> referral(Map<String, Object>... children) {
        Map<String, Object> body = new HashMap<>();
        body.put("mashReference", "MASH-" + UUID.randomUUID());
        body.put("receivedAt", "2026-11-20T15:30:00Z");
        body.put("source", "2A");
        body.put("primaryNeed", "N1");
        body.put("children", new ArrayList<>(List.of(children)));
        return body;
    }

    /** A child with a date of birth that few others have. */
    public static Map<String, Object> child(String reference, String given, String family, String born) {
        Map<String, Object> child = new HashMap<>();
        child.put("childReference", reference);
        child.put("givenName", given);
        child.put("familyName", family);
        child.put("dateOfBirth", born);
        return child;
    }

    /** An unborn child. */
    public static Map<String, Object> unborn(String reference) {
        return new HashMap<>(Map.of("childReference", reference, "unborn", true, "expectedDateOfBirth", "2027-02-01"));
    }

    /** A name that no other test uses, nor one like it but for a letter. */
    public static String uniqueName() {
        return "Q" + UUID.randomUUID().toString().replace("-", "");
    }

    /** An id of the council's that no other test uses. */
    public static String uniqueLaChildId() {
        return "LA" + NUMBER.incrementAndGet();
    }

    /** Sends it as MASH. */
    public static Response send(Map<String, Object> referral) {
        return given().auth()
                .oauth2(Tokens.forRole("mash"))
                .contentType(ContentType.JSON)
                .body(referral)
                .post("/v1/referrals");
    }

    /** Sends it and expects a first receipt. */
    public static ValidatableResponse receipt(Map<String, Object> referral) {
        return send(referral).then().statusCode(201);
    }
}
