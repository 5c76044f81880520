package org.throughline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.throughline.platform.id.Ids;
import org.throughline.platform.note.KeepNote;
import org.throughline.platform.note.Poison;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.platformtest.token.Tokens;

@QuarkusTest
@WithRealParts
class DeadLetterTest {

    private static final String PATH = "/v1/operations/note-service/dead-letters";

    @Inject
    KeepNote keepNote;

    @Inject
    EntityManager database;

    @Test
    void aPoisonMessageIsParkedWithThoseBehindItAndOthersFlow() {
        // Given a note whose second event cannot be handled
        Poison.pour();
        UUID sick = Ids.next();
        UUID well = Ids.next();

        // When
        keepNote.write(sick, "a", 1);
        keepNote.write(sick, "a", Poison.MARK);
        keepNote.write(sick, "a", 3);
        keepNote.write(well, "a", 4);

        // Then the other note flows, and both messages wait, the effect of the first undone
        Awaitility.await("relay and consumer").untilAsserted(() -> {
            assertThat(seen(well)).containsExactly(4);
            assertThat(waiting(sick)).containsExactly("java.lang.IllegalArgumentException", "behind-earlier");
        });
        assertThat(seen(sick)).containsExactly(1);

        // And when it is mended and tried again, they are handled in order
        Poison.mend();
        JsonPath outcome = operator()
                .post(PATH + "/" + idsOf(sick).get(0) + "/retry")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(outcome.getInt("handled")).isEqualTo(2);
        assertThat(seen(sick)).containsExactly(1, Poison.MARK, 3);
        assertThat(waiting(sick)).isEmpty();
    }

    @Test
    void onlyTheOperatorSeesDeadLettersAndOnlyOfThisService() {
        given().auth().oauth2(Tokens.forRole("pod-manager")).get(PATH).then().statusCode(403);
        operator().get("/v1/operations/case-service/dead-letters").then().statusCode(404);
        operator().post(PATH + "/" + UUID.randomUUID() + "/retry").then().statusCode(404);
    }

    private static io.restassured.specification.RequestSpecification operator() {
        return given().auth().oauth2(Tokens.forRole("operator"));
    }

    private List<Map<String, Object>> letters(UUID note) {
        JsonPath page = operator().get(PATH).then().statusCode(200).extract().jsonPath();
        return page.getList("items.findAll { it.key == '" + note + "' }");
    }

    private List<String> waiting(UUID note) {
        return letters(note).stream().map(l -> l.get("reason").toString()).toList();
    }

    private List<String> idsOf(UUID note) {
        return letters(note).stream().map(l -> l.get("id").toString()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Integer> seen(UUID note) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select mark from note_seen where note_id = :id order by at")
                        .setParameter("id", note)
                        .getResultList());
    }
}
