insert into co_worker (id, case_id, worker_id, started_on, recorded_at)
select record_id, case_id, gen_random_uuid(), date '2026-01-06', now() from access_cell;
