-- What the cells of one operation need: for each a pod with its manager, a child with an open case, and its keyworker.
insert into pod (id, kind, formed_on) select pod_id, 'POD', date '2020-01-01' from access_cell;

insert into seat (id, pod_id, worker_id, seat, starts_on, ends_sequence)
select uuidv7(), pod_id, case when relationship = 'POD_MEMBER' then worker_id else colleague_id end,
       'POD_MANAGER', date '2020-01-01', 0
from access_cell;

insert into reviewed_case (id, child_id, opened_on, stage, stage_since, pod_id, pod_since, facts)
select case_id, child_id, date '2026-01-05', 'ASSESSMENT', date '2026-01-05',
       case when record_class <> 'UNALLOCATED' then pod_id end,
       case when record_class <> 'UNALLOCATED' then date '2026-01-05' end,
       jsonb_build_object('openedOn', '2026-01-05', 'stage', 'ASSESSMENT', 'stageSince', '2026-01-05')
from access_cell;

insert into case_worker (case_id, worker_id, part, starts_on)
select case_id, case when relationship = 'KEYWORKER' then worker_id else colleague_id end, 'KEYWORKER', date '2026-01-05'
from access_cell
where record_class <> 'UNALLOCATED';

insert into restriction (id, child_id, allowed, denied)
select uuidv7(), child_id,
       case record_class when 'RESTRICTED' then array[colleague_id] when 'ALLOWED' then array[worker_id] else '{}' end,
       case record_class when 'DENIED' then array[worker_id] else '{}' end
from access_cell
where record_class in ('RESTRICTED', 'ALLOWED', 'DENIED');
