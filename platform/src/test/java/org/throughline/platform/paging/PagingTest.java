package org.throughline.platform.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class PagingTest {

    private static io.restassured.response.ValidatableResponse list(String query) {
        return given().auth()
                .oauth2(Tokens.forRole("pod-manager"))
                .get("/v1/notes" + query)
                .then();
    }

    @Test
    void followingNextToTheEndSeesEveryItemOnce() {
        // Given a list of the numbers 1 to 7
        List<Integer> seen = new ArrayList<>();
        String next = "";

        // When
        while (next != null) {
            JsonPath page = list("?limit=3" + next).statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items"));
            next = page.get("next") == null ? null : "&cursor=" + page.get("next");
        }

        // Then
        assertThat(seen).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aLimitBeyondTheMostOrACursorOfElsewhereIsRefused() {
        list("?limit=201").statusCode(400).body("code", equalTo("invalid-field"));
        list("?limit=0").statusCode(400).body("code", equalTo("invalid-field"));
        list("?cursor=made-up!").statusCode(400).body("code", equalTo("invalid-cursor"));
    }
}
