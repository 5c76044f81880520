package org.throughline.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.cases.Http.as;
import static org.throughline.cases.retention.Records.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

/** Somebody holds a record at the moment in which another erases it. */
@QuarkusTest
@WithRealParts
class HoldOrEraseTest {

    private static final int ROUNDS = 20;

    @Test
    void whoeverComesFirstWinsAndNothingHeldIsErased() throws Exception {
        UUID officer = Council.worker();
        UUID keyworker = Council.worker();
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                UUID child = Records.over(keyworker);
                List<Callable<String>> both = List.of(
                        () -> Records.hold(officer, child).extract().statusCode() + "",
                        () -> Records.erase(officer, child).extract().path("[0].result"));

                var answers = threads.invokeAll(both);
                String held = answers.get(0).get();
                String erased = answers.get(1).get();

                assertThat(held + " " + erased).isIn("201 HELD", "404 ERASED");
                int left = as(OFFICER, officer)
                        .get("/v1/subject-access-request?childId=" + child)
                        .statusCode();
                assertThat(left).isEqualTo(erased.equals("ERASED") ? 204 : 200);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theDatabaseItselfRefusesToLoseAChildWhoIsHeldOrHasAnOpenCase() {
        UUID held = OpenCases.child();
        Records.hold(Council.worker(), held).statusCode(201);
        UUID open = OpenCases.child();
        OpenCases.of(open);

        assertThatThrownBy(() -> Council.run("delete from child where id = ?", held))
                .hasStackTraceContaining("legal_hold");
        assertThatThrownBy(() -> Council.run("delete from child where id = ?", open))
                .hasStackTraceContaining("case_file");
    }
}
