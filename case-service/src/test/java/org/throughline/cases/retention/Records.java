package org.throughline.cases.retention;

import static org.throughline.cases.Http.as;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;

/** Records whose time is over, in tests. */
final class Records {

    static final String OFFICER = "data-protection-officer";

    private Records() {}

    /** A child in need, born long ago, whose case has been closed; with a promise that names a canary. */
    static UUID over(UUID keyworker) {
        UUID child = OpenCases.child();
        UUID caseId = OpenCases.inPod(child, Council.pod(), keyworker);
        Council.run("update child set date_of_birth = ? where id = ?", LocalDate.of(1990, 5, 6), child);
        Council.run("update keyworker_spell set ended_on = date '2026-02-01' where case_id = ?", caseId);
        Council.run(
                "update case_file set closed_on = date '2026-02-01', stage = 'CLOSED', closure_reason = 'RC1' where id = ?",
                caseId);
        Council.run(
                "insert into promise (id, case_id, made_to, words, made_on, first_due_on, due_on, recorded_at)"
                        + " values (?, ?, 'CHILD', 'Aunt Canary', date '2026-01-06', date '2026-01-07', date '2026-01-07', now())",
                UUID.randomUUID(),
                caseId);
        return child;
    }

    static ValidatableResponse erase(UUID officer, UUID... children) {
        return as(OFFICER, officer)
                .body(Map.of("childIds", List.of(children)))
                .post("/v1/retention/erasures")
                .then();
    }

    static ValidatableResponse hold(UUID officer, UUID child) {
        return as(OFFICER, officer)
                .body(Map.of("reason", "CLAIM", "words", "Canary against the council"))
                .post("/v1/children/" + child + "/legal-holds")
                .then();
    }
}
