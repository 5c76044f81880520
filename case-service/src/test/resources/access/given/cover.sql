-- an unallocated case has no spell yet that somebody could cover
insert into keyworker_spell (id, case_id, worker_id, started_on, reason, planned)
select uuidv7(), case_id, colleague_id, date '2026-01-05', 'FCONTA', true from access_cell where record_class = 'UNALLOCATED';

insert into cover (id, case_id, spell_id, worker_id, started_on, ended_on, planned, recorded_at)
select record_id, c.case_id, s.id, record_id, date '2026-01-06', date '2026-02-06', true, now()
from access_cell c join keyworker_spell s on s.case_id = c.case_id;
