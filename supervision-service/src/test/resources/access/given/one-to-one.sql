insert into one_to_one (id, worker_id, supervisor_id, held_on, next_due, due_rule, recorded_at, version)
select record_id, worker_id, colleague_id, date '2026-11-02', date '2026-11-30', 'standard-1', now(), 0 from access_cell;
