insert into contact (id, case_id, kind, occurred_at, worker_ids, child_seen, seen_alone, statutory, recorded_at)
select record_id, case_id, 'VISIT', now() - interval '2 days', array[colleague_id], true, true, true, now() from access_cell;
