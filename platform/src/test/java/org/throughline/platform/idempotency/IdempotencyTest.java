package org.throughline.platform.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class IdempotencyTest {

    private static Response keep(String key, String body) {
        return given().auth()
                .oauth2(Tokens.forRole("pod-manager"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/notes");
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        // Given
        String key = UUID.randomUUID().toString();
        Response first = keep(key, "{\"text\":\"a\",\"mark\":1}");

        // When
        Response again = keep(key, "{ \"mark\": 1, \"text\": \"a\" }");

        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        keep(key, "{\"text\":\"a\"}");

        Response other = keep(key, "{\"text\":\"b\"}");

        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        keep(key, "{\"text\":\"a\",\"mark\":-1}").then().statusCode(422);

        Response mended = keep(key, "{\"text\":\"a\",\"mark\":1}");

        mended.then().statusCode(201);
    }

    @Test
    void sixteenAtOnceWithOneKeyMakeOneNote() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        Callable<String> request =
                () -> keep(key, "{\"text\":\"a\",\"mark\":2}").jsonPath().getString("id");
        ExecutorService clients = Executors.newFixedThreadPool(16);

        // When
        List<Future<String>> answers =
                clients.invokeAll(Stream.generate(() -> request).limit(16).toList());

        // Then
        clients.shutdown();
        assertThat(answers).extracting(Future::get).containsOnly(answers.get(0).get());
    }
}
