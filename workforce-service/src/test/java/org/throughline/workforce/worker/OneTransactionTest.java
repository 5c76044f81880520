package org.throughline.workforce.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.workforce.Council.as;
import static org.throughline.workforce.Council.socialWorker;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

/** The worker, the audit row, the event and the kept answer are one: all or nothing. */
@QuarkusTest
@WithRealParts
class OneTransactionTest {

    @Inject
    EntityManager database;

    @Test
    void aWorkerWhoseEventCannotBeKeptIsNotThere() {
        // Given
        var worker = socialWorker(1);
        UUID id = UUID.randomUUID();
        worker.put("workerId", id);
        sql("alter table outbox add constraint full_up check (type not like '%worker-joined%') not valid");

        // When
        var answer = as("pod-manager")
                .header("Idempotency-Key", "key-" + id)
                .body(worker)
                .post("/v1/workers");

        // Then
        sql("alter table outbox drop constraint full_up");
        answer.then().statusCode(409);
        assertThat(count("select count(*) from worker where id = '" + id + "'")).isZero();
        assertThat(count("select count(*) from audit where record_id = '" + id + "'"))
                .isZero();
        assertThat(count("select count(*) from idempotency_key where key = 'key-" + id + "'"))
                .isZero();
    }

    @Test
    void theSameKeyAndBodyIsOneWorkerAndAnotherBodyIsRefused() {
        // Given
        var worker = socialWorker(1);
        String key = UUID.randomUUID().toString();
        String first = add(worker, key).path("id");

        // When
        var again = add(worker, key);
        worker.put("fte", 0.5);
        var other = add(worker, key);

        // Then
        again.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/v1/workers/" + first))
                .body("id", equalTo(first));
        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void everyReadingAndEveryChangeIsInTheAudit() {
        // Given
        String id = as("pod-manager").body(socialWorker(1)).post("/v1/workers").path("id");

        // When
        as("social-worker").get("/v1/workers/{id}", id);
        as("social-worker").body(Map.of("ids", List.of(id))).post("/v1/workers/summaries");

        // Then
        assertThat(texts("select action || ' by ' || array_to_string(roles, ',') from audit where record_id = '" + id
                        + "' order by at"))
                .containsExactly("ADD_WORKER by pod-manager", "READ by social-worker", "READ by social-worker");
    }

    private static Response add(Object worker, String key) {
        return as("pod-manager").header("Idempotency-Key", key).body(worker).post("/v1/workers");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(query).getSingleResult()).longValue());
    }

    private List<String> texts(String query) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(query, String.class)
                .getResultStream()
                .map(String.class::cast)
                .toList());
    }
}
