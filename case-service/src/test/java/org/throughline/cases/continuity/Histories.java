package org.throughline.cases.continuity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.throughline.cases.Council;

/** What cases have been through, in tests: written to the tables, since years cannot be waited for. */
final class Histories {

    private Histories() {}

    /** Another keyworker from a day on. */
    static UUID keyworker(UUID caseId, UUID worker, LocalDate on, String reason) {
        UUID spell = UUID.randomUUID();
        Council.run("update keyworker_spell set ended_on = ? where case_id = ? and ended_on is null", on, caseId);
        Council.run(
                "insert into keyworker_spell (id, case_id, worker_id, started_on, reason, planned)"
                        + " values (?, ?, ?, ?, ?, true)",
                spell,
                caseId,
                worker,
                on,
                reason);
        return spell;
    }

    /** The case moved to another pod on a day, and with it to another keyworker. */
    static void moved(UUID caseId, UUID fromPod, UUID toPod, UUID worker, LocalDate on) {
        UUID transfer = UUID.randomUUID();
        UUID spell = keyworker(caseId, worker, on, "MANAGE");
        Council.run(
                "insert into transfer (id, from_pod_id, to_pod_id, status, reason, requested_on, requested_at,"
                        + " answer_due_on, keyworker_id, ended_on)"
                        + " values (?, ?, ?, 'COMPLETED', 'EXPERTISE', ?, now(), ?, ?, ?)",
                transfer,
                fromPod,
                toPod,
                on,
                on,
                worker,
                on);
        Council.run(
                "insert into transfer_case (transfer_id, case_id, child_id, outcome, spell_id)"
                        + " select ?, id, child_id, 'MOVED', ? from case_file where id = ?",
                transfer,
                spell,
                caseId);
        allocated(caseId, fromPod, LocalDate.of(2026, 1, 5));
        allocated(caseId, toPod, on);
        Council.run("update case_file set pod_id = ?, pod_since = ? where id = ?", toPod, on, caseId);
    }

    private static void allocated(UUID caseId, UUID pod, LocalDate on) {
        Council.run(
                "insert into allocation (id, case_id, pod_id, keyworker_id, allocated_on, reasons)"
                        + " values (?, ?, ?, ?, ?, array['ROOM'])",
                UUID.randomUUID(),
                caseId,
                pod,
                UUID.randomUUID(),
                on);
    }

    /** A visit at noon by these workers, the first named first. */
    static void met(UUID caseId, LocalDate on, UUID... workers) {
        OffsetDateTime noon = on.atTime(12, 0).atOffset(ZoneOffset.UTC);
        Council.run(
                "insert into contact (id, case_id, kind, occurred_at, worker_ids, child_seen, seen_alone, statutory,"
                        + " recorded_at) values (?, ?, 'VISIT', ?, ?, true, false, false, now())",
                UUID.randomUUID(),
                caseId,
                noon,
                workers);
    }

    /** Somebody stands in for the keyworker who lasts. */
    static void covered(UUID caseId, UUID standIn, LocalDate from, LocalDate to) {
        Council.run(
                "insert into cover (id, case_id, spell_id, worker_id, started_on, ended_on, planned, recorded_at)"
                        + " select ?, case_id, id, ?, ?, ?, true, now() from keyworker_spell"
                        + " where case_id = ? and ended_on is null",
                UUID.randomUUID(),
                standIn,
                from,
                to,
                caseId);
    }
}
