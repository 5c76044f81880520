package org.throughline.cases.returns.dfe;

import static org.throughline.cases.Http.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.returns.Returns;

/** Submissions in tests, and what the Department says to them. */
final class Submissions {

    private Submissions() {}

    static Response make(String kind) {
        return as("returns-officer").body(Map.of("kind", kind)).post("/v1/returns/dfe-submissions");
    }

    static ValidatableResponse made(String kind) {
        return make(kind).then().statusCode(201);
    }

    static ValidatableResponse page(String submission, int number) {
        return Returns.get("dfe-submissions/" + submission + "/pages/" + number);
    }

    static ValidatableResponse receipt(String submission, int number, UUID receipt) {
        return as("returns-officer")
                .body(Map.of("receipt", receipt.toString()))
                .post("/v1/returns/dfe-submissions/" + submission + "/pages/" + number + "/receipt")
                .then();
    }

    /** The pages as they would be posted. */
    static List<String> pages(ValidatableResponse made) {
        var pages = new ArrayList<String>();
        String id = made.extract().path("submissionId");
        int count = made.extract().path("pages");
        for (int number = 1; number <= count; number++) {
            pages.add(page(id, number).statusCode(200).extract().asString());
        }
        return pages;
    }

    /** The Department takes every page. */
    static void taken(ValidatableResponse made) {
        String id = made.extract().path("submissionId");
        int count = made.extract().path("pages");
        for (int number = 1; number <= count; number++) {
            receipt(id, number, UUID.randomUUID()).statusCode(200);
        }
    }
}
