insert into continuity_plan (id, worker_id, cause, needed_from, status, made_at)
select record_id, colleague_id, 'LEAVING', date '2027-03-01', 'OPEN', now() from access_cell;
