package org.throughline.supervision.learningreview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.supervision.LearningChangeMade;
import org.throughline.contracts.supervision.LearningReviewHeld;
import org.throughline.contracts.supervision.LearningReviewShared;
import org.throughline.platformtest.realparts.WithRealParts;
import org.throughline.supervision.world.Tables;

@QuarkusTest
@WithRealParts
class NobodyIsJudgedTest {

    private static final Pattern OF_A_PERSON = Pattern.compile(
            ".*(worker|owner|person|staff|manager|keyworker|_by$|[a-z]By$|blame|fault|culpab|error|mistake|perform|capab|conduct|disciplin|grade|score|rating).*");

    @Inject
    EntityManager database;

    @Test
    @SuppressWarnings("unchecked")
    void noColumnOfALearningReviewNamesAPersonOrJudgesOne() {
        // When
        List<String> columns = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select column_name from information_schema.columns where table_name like 'learning%'")
                .getResultList());

        // Then
        assertThat(columns)
                .hasSizeGreaterThan(10)
                .noneMatch(column -> OF_A_PERSON.matcher(column).matches());
    }

    @Test
    void noTableReferencesALearningReviewButItsOwnChanges() {
        // When
        long references = Tables.count("pg_constraint where contype = 'f' and confrelid = 'learning_review'::regclass "
                + "and conrelid <> 'learning_change'::regclass");

        // Then
        assertThat(references).isZero();
    }

    @Test
    void noFieldOfTheApiNamesAPersonOrJudgesOne() {
        // When
        Map<String, Map<String, Object>> schemas = given().queryParam("format", "JSON")
                .get("/q/openapi")
                .jsonPath()
                .getMap("components.schemas");

        // Then
        List<String> fields = schemas.entrySet().stream()
                .filter(schema -> schema.getKey().contains("Learning"))
                .flatMap(schema -> ((Map<?, ?>) schema.getValue().get("properties")).keySet().stream())
                .map(Object::toString)
                .toList();
        assertThat(fields)
                .hasSizeGreaterThan(15)
                .noneMatch(field -> OF_A_PERSON.matcher(field).matches());
    }

    @Test
    void noEventOfALearningReviewNamesAPerson() {
        // When
        List<String> fields = Stream.of(LearningReviewHeld.class, LearningReviewShared.class, LearningChangeMade.class)
                .flatMap(event -> Stream.of(event.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();

        // Then
        assertThat(fields)
                .isNotEmpty()
                .noneMatch(field -> OF_A_PERSON.matcher(field).matches());
    }
}
