package org.throughline.cases.keyworker;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.Http.etag;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

/** The change, its audit row and its event are one transaction: where one cannot be written, none is. */
@QuarkusTest
@WithRealParts
class AllOrNothingTest {

    private UUID second;
    private UUID caseId;
    private String before;

    @BeforeEach
    void aCaseWithItsFirstKeyworker() {
        UUID pod = Council.pod();
        second = Council.socialWorker(pod);
        caseId = OpenCases.inPod(pod, Council.socialWorker(pod));
        before = etag(caseId);
    }

    @AfterEach
    void writableAgain() {
        Council.run("alter table outbox drop constraint if exists full_disk");
        Council.run("alter table audit drop constraint if exists full_disk");
    }

    @Test
    void withoutItsEventAChangeOfKeyworkerDoesNotHappen() {
        Council.run("alter table outbox add constraint full_disk check (published_at is not null or subject <> '"
                + caseId + "') not valid");

        change(409);

        nothingChanged();
    }

    @Test
    void withoutItsAuditRowAChangeOfKeyworkerDoesNotHappen() {
        Council.run("alter table audit add constraint full_disk check (action <> 'CHANGE_KEYWORKER') not valid");

        change(409);

        nothingChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/keyworker-spells", "/contacts"})
    void withoutItsAuditRowNothingIsShown(String path) {
        Council.run("alter table audit add constraint full_disk check (record_id <> '" + caseId + "') not valid");

        as("senior-leader")
                .get("/v1/cases/" + caseId + path)
                .then()
                .statusCode(409)
                .body("code", equalTo("constraint-violated"));
    }

    private void change(int status) {
        as("senior-leader")
                .header("If-Match", before)
                .body(Map.of("keyworkerId", second, "on", "2026-02-02", "reason", "MANAGE", "planned", true))
                .post("/v1/cases/" + caseId + "/keyworker-changes")
                .then()
                .statusCode(status);
    }

    private void nothingChanged() {
        as("senior-leader").get("/v1/cases/" + caseId).then().header("ETag", equalTo(before));
        as("senior-leader")
                .get("/v1/cases/" + caseId + "/keyworker-spells")
                .then()
                .body("items", hasSize(1));
    }
}
