package org.throughline.gateway.standin;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.throughline.platformtest.token.Tokens;

/** People with good tokens. */
public final class Callers {

    private Callers() {}

    /** A request of somebody who has not asked anything yet, so that one test's requests do not count in another. */
    public static RequestSpecification somebody() {
        return given().auth().oauth2(token());
    }

    public static String token() {
        return Tokens.worker(UUID.randomUUID(), "social-worker");
    }

    /** The header line of {@link #token()}. */
    public static String authorization() {
        return "Authorization: Bearer " + token();
    }
}
