package org.throughline.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
class DocumentationTest {

    StandIns standIns;

    @BeforeEach
    void quiet() {
        standIns.reset();
    }

    @Test
    void theFrontPageLeadsToTheDocumentation() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", "/q/swagger-ui/");
    }

    @Test
    void theDocumentationListsTheServicesAndMayNotBeFramed() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("/openapi/case-service"))
                .body(containsString("/openapi/supervision-service"))
                .body(containsString("/openapi/workforce-service"));
    }

    @Test
    void eachServicesDocumentIsFetchedWithoutAToken() {
        standIns.workforce.answers(request -> request.response().end("openapi: 3.1.0"));

        given().get("/openapi/workforce-service").then().statusCode(200).body(equalTo("openapi: 3.1.0"));

        assertThat(standIns.workforce.received().get(0).uri()).isEqualTo("/q/openapi");
    }

    @Test
    void theEventsDocumentIsServedWithWhatItRefersTo() {
        given().get("/asyncapi").then().statusCode(200).body(containsString("asyncapi: 3."));
        given().get("/asyncapi/case.yaml").then().statusCode(200);
        given().get("/schemas/throughline.case.keyworker-changed.v1.json")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void nothingElseIsFetchedWithoutAToken() {
        given().post("/openapi/workforce-service").then().statusCode(404);
        given().get("/openapi/other-service").then().statusCode(404).body("code", equalTo("no-such-route"));
    }

    @Test
    void theGatewayIsReadyOnlyWhenEveryServiceIs() {
        given().get("/q/health/ready").then().statusCode(200).body("checks[0].data.'case-service'", equalTo("UP"));

        standIns.supervision.saysReady(503);

        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks[0].data.'case-service'", equalTo("UP"))
                .body("checks[0].data.'supervision-service'", equalTo("DOWN"));
        given().get("/q/health/live").then().statusCode(200);
    }
}
