insert into group_supervision (id, pod_id, starts_at, ends_at, version)
select record_id, pod_id, timestamptz '2026-11-02 10:00Z', timestamptz '2026-11-02 12:00Z', 0 from access_cell;

insert into drift_review (id, session_id, pod_id, case_id, child_id, reviewed_on, finding, evidence, child_experience,
    due_from, due_limit_days, due_reason, due_on, due_rule, due_source, recorded_at)
select record_id, record_id, pod_id, case_id, child_id, date '2026-11-02', 'ON_TRACK', 'Seen.', 'Settled.',
    date '2026-11-02', 28, 'ORDINARY', date '2026-11-30', '1', 'policy', now()
from access_cell;

insert into agreed_action (id, review_id, case_id, child_id, position, owner_id, due_on, action)
select record_id, record_id, case_id, child_id, 1, worker_id, date '2026-12-01', 'Ring the school.' from access_cell;
