package org.throughline.cases.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@QuarkusTest
@WithRealParts
class ContinuityPictureTest {

    private final UUID pod = Council.pod();
    private final UUID ada = Council.socialWorker(pod);
    private final UUID ben = Council.socialWorker(pod);
    private UUID child;
    private UUID caseId;

    @BeforeEach
    void aCaseOpenSinceJanuary() {
        child = OpenCases.child();
        caseId = OpenCases.inPod(child, pod, ada);
    }

    @Test
    void thePictureSaysInWordsWhatItShows() throws Exception {
        // Given
        Histories.met(caseId, LocalDate.of(2026, 2, 1), ada);
        Histories.covered(caseId, ben, LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 20));
        Histories.met(caseId, LocalDate.of(2026, 2, 11), ben);
        Histories.keyworker(caseId, ben, LocalDate.of(2026, 3, 2), "LEFTRL");

        // When
        Response answer = picture("window=EVER&asOf=2026-03-31");

        // Then
        assertThat(answer.contentType()).startsWith("image/svg+xml");
        Document svg = parsed(answer.asString());
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Keyworkers of a child, 5 Jan 2026 to 31 Mar 2026");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("2 keyworkers, 1 change (0 with a transfer between pods)."
                        + " With the keyworker of the day: 1 of 1 contacts. Under cover: 1."
                        + " Keyworker A from 5 Jan 2026 to 1 Mar 2026: First contact or re-referral."
                        + " Keyworker B from 2 Mar 2026, still: Previous worker left role.");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(answer.asString()).contains("data-worker-id=\"" + ada, "data-worker-id=\"" + ben);
    }

    @Test
    void itHoldsNoName() {
        assertThat(picture("window=EVER").asString()).doesNotContain("Ada").doesNotContain("Example");
    }

    @Test
    void ofAChildWithoutAKeyworkerThereIsAPictureToo() throws Exception {
        UUID alone = OpenCases.child();
        OpenCases.of(alone);

        Response answer = as("senior-leader").get("/v1/continuity/children/" + alone + "/picture");

        assertThat(parsed(answer.asString())
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .startsWith("0 keyworkers, 0 changes");
    }

    @Test
    void whoMayNotSeeTheChildSeesNoPicture() {
        as("social-worker", Council.socialWorker(Council.pod()))
                .get("/v1/continuity/children/" + child + "/picture")
                .then()
                .statusCode(404);
    }

    private Response picture(String query) {
        return as("social-worker", ada).get("/v1/continuity/children/" + child + "/picture?" + query);
    }

    private static Document parsed(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
