insert into transfer (id, from_pod_id, to_pod_id, status, reason, requested_on, requested_at, answer_due_on)
select record_id, pod_id, uuidv7(), 'REQUESTED', 'EXPERTISE', date '2026-11-01', now(), date '2026-11-10' from access_cell;

insert into transfer_case (transfer_id, case_id, child_id) select record_id, case_id, child_id from access_cell;
