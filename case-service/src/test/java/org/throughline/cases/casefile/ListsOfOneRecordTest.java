package org.throughline.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.throughline.cases.Http.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.querycount.Statements;
import org.throughline.platformtest.realparts.WithRealParts;

/** Lists of one case or child ask the database as often for twenty entries as for one. */
@QuarkusTest
@WithRealParts
class ListsOfOneRecordTest {

    private static final int MANY = 20;

    private UUID childId;
    private UUID caseId;
    private UUID keyworker;

    @BeforeEach
    void aCaseInAPod() {
        UUID pod = Council.pod();
        keyworker = Council.socialWorker(pod);
        childId = OpenCases.child();
        caseId = OpenCases.inPod(childId, pod, keyworker);
    }

    @Test
    void keyworkerSpells() {
        asksAsOften(
                "social-worker",
                "/v1/cases/" + caseId + "/keyworker-spells",
                // each a month of its own before the first day of the case, which has a spell already
                "insert into keyworker_spell (id, case_id, worker_id, started_on, ended_on, reason, planned)"
                        + " select uuidv7(), ?, ?, date '2020-01-01' + n * 30, date '2020-01-31' + n * 30, 'MANAGE', true"
                        + " from generate_series(?, ?) n where n > 1",
                caseId,
                keyworker);
    }

    @Test
    void covers() {
        asksAsOften(
                "social-worker",
                "/v1/cases/" + caseId + "/covers",
                "insert into cover (id, case_id, spell_id, worker_id, started_on, ended_on, planned, recorded_at)"
                        + " select uuidv7(), s.case_id, s.id, uuidv7(), date '2026-01-05' + n * 10, date '2026-01-12' + n * 10,"
                        + " true, now() from (select * from keyworker_spell where case_id = ? and worker_id = ?) s,"
                        + " generate_series(?, ?) n",
                caseId,
                keyworker);
    }

    @Test
    void whatAChildWishesOfAWorker() {
        asksAsOften(
                "social-worker",
                "/v1/cases/" + caseId + "/worker-wishes",
                "insert into worker_wish (id, case_id, child_id, wish, words, said_on, ended_on, recorded_at)"
                        + " select uuidv7(), ?, ?, 'OTHER', 'Somebody with a dog.', date '2026-11-01', date '2026-11-02', now()"
                        + " from generate_series(?, ?)",
                caseId,
                childId);
    }

    @Test
    void legalHolds() {
        asksAsOften(
                "data-protection-officer",
                "/v1/children/" + childId + "/legal-holds",
                "insert into legal_hold (id, child_id, reason, words, held_on, held_by)"
                        + " select uuidv7(), ?, 'CLAIM', 'Letter', date '2026-01-06', ? from generate_series(?, ?)",
                childId,
                keyworker);
    }

    /** The statement takes the ids, then the numbers of the first and the last row to make. */
    private void asksAsOften(String role, String list, String rows, UUID... ids) {
        make(rows, 1, 1, ids);
        long forOne = statements(role, list, 1);
        make(rows, 2, MANY, ids);

        long forMany = statements(role, list, MANY);

        assertThat(forMany).isEqualTo(forOne);
    }

    private static void make(String rows, int first, int last, UUID... ids) {
        List<Object> parameters = new ArrayList<>(List.of(ids));
        parameters.addAll(List.of(first, last));
        Council.run(rows, parameters.toArray());
    }

    private long statements(String role, String list, int items) {
        return Statements.of(
                () -> as(role, keyworker).get(list).then().statusCode(200).body("items", hasSize(items)));
    }
}
