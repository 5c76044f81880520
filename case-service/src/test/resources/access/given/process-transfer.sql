-- before the case's first day, where it overlaps no spell
insert into keyworker_spell (id, case_id, worker_id, started_on, ended_on, reason, planned)
select record_id, case_id, record_id, date '2025-01-06', date '2025-02-03', 'TSPROC', true from access_cell;
