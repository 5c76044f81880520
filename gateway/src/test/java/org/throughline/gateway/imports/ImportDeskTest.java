package org.throughline.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.throughline.gateway.standin.Callers.somebody;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.gateway.standin.BeforeThreeServices;
import org.throughline.gateway.standin.StandIn;
import org.throughline.gateway.standin.StandIns;

@QuarkusTest
@BeforeThreeServices
class ImportDeskTest {

    private static final String CENSUS = "<Message><Header><CollectionDetails><Collection>CSWW</Collection>"
            + "</CollectionDetails></Header><CSWWWorker><SWENo>SW1234567890</SWENo></CSWWWorker></Message>";

    StandIns standIns;
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    @BeforeEach
    void keepBodies() {
        standIns.reset();
        standIns.cases.answers(request -> request.bodyHandler(body -> {
            bodies.add(body.toString(StandardCharsets.ISO_8859_1));
            request.response().setStatusCode(202).end();
        }));
        standIns.workforce.answers(request -> request.bodyHandler(body -> {
            bodies.add(body.toString(StandardCharsets.ISO_8859_1));
            request.response()
                    .setStatusCode(202)
                    .putHeader("Location", "/v1/workforce-imports/1")
                    .end();
        }));
    }

    @Test
    void aWorkforceCensusGoesToTheWorkforce() {
        somebody()
                .multiPart("file", "census.xml", CENSUS.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .header("Location", equalTo("/v1/workforce-imports/1"));

        assertThat(standIns.workforce.received().get(0).uri()).isEqualTo("/v1/workforce-imports");
        assertThat(bodies.get(0)).contains(CENSUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header></Message>",
                "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,01/01/2015,SW1,01/04/2025,,FCONTA",
                "about the CSWWWorker block",
                ""
            })
    void anyOtherFileGoesToTheCases(String content) {
        somebody()
                .multiPart("file", "<CSWWWorker.csv", content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports");

        arrivesAt(standIns.cases);
        assertThat(bodies.get(0)).contains("\r\n\r\n" + content + "\r\n--");
    }

    @Test
    void aLongFileArrivesAsItWasSent() {
        byte[] file = (CENSUS + "<!-- " + "x".repeat(3_000_000) + " -->").getBytes(StandardCharsets.UTF_8);

        somebody().contentType("application/xml").body(file).post("/v1/imports");

        arrivesAt(standIns.workforce);
        assertThat(bodies.get(0).getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(file);
    }

    @Test
    void aCensusThatShowsItselfTooLateIsTheCasesToRefuse() {
        String late = "<Message><!-- " + "x".repeat(16 * 1024) + " -->" + CENSUS;

        somebody().body(late).post("/v1/imports");

        arrivesAt(standIns.cases);
    }

    @Test
    void sixteenBitTextIsReadToo() {
        somebody()
                .contentType("application/xml")
                .body(CENSUS.getBytes(StandardCharsets.UTF_16))
                .post("/v1/imports");

        arrivesAt(standIns.workforce);
    }

    @Test
    void anEmptyRequestIsTheCasesToRefuse() {
        somebody().post("/v1/imports");

        arrivesAt(standIns.cases);
    }

    private static void arrivesAt(StandIn service) {
        assertThat(service.received()).hasSize(1);
    }
}
