-- What the cells of one operation need: for each a child with an open case, its keyworker and its pod. The pod is known by its
-- seats only, so that no other test finds thousands of pods to choose from.
insert into worker (worker_id, role, fte, joined_on)
select worker, 'SOCIAL_WORKER', 1, date '2020-01-01'
from access_cell, unnest(array[worker_id, colleague_id]) as worker;

insert into child (id, la_child_id, given_name, family_name, date_of_birth)
select child_id, la_child_id, 'Ada', 'Example', date '2015-05-05' from access_cell;

insert into case_file (id, child_id, stage, stage_since, opened_on, pod_id, pod_since)
select case_id, child_id, 'ASSESSMENT', date '2026-01-05', date '2026-01-05',
       case when record_class <> 'UNALLOCATED' then pod_id end,
       case when record_class <> 'UNALLOCATED' then date '2026-01-05' end
from access_cell;

insert into case_stage (case_id, stage, started_on) select case_id, 'ASSESSMENT', date '2026-01-05' from access_cell;

insert into keyworker_spell (id, case_id, worker_id, started_on, reason, planned)
select uuidv7(), case_id, case when relationship = 'KEYWORKER' then worker_id else colleague_id end,
       date '2026-01-05', 'FCONTA', true
from access_cell
where record_class <> 'UNALLOCATED';

insert into pod_seat (seat_id, pod_id, worker_id, seat, fte, started_on)
select uuidv7(), pod_id, case when relationship = 'POD_MEMBER' then worker_id else colleague_id end,
       'SOCIAL_WORKER', 1, date '2020-01-01'
from access_cell;

insert into restriction (id, child_id, reason, allowed, denied, decided_by, decided_on, review_on, recorded_at)
select uuidv7(), child_id, 'STAFF_FAMILY',
       case record_class when 'RESTRICTED' then array[colleague_id] when 'ALLOWED' then array[worker_id] else '{}' end,
       case record_class when 'DENIED' then array[worker_id] else '{}' end,
       colleague_id, date '2026-01-05', date '2027-01-05', now()
from access_cell
where record_class in ('RESTRICTED', 'ALLOWED', 'DENIED');
