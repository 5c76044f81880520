-- A made-up council: children numbered from :first to :last, each with one case, three keyworker spells and 25 contacts, a quarter
-- with cover, a tenth of the later spells begun by a transfer. Ids are computed from numbers, so that every run makes the same.
create or replace function made_up(kind text, n bigint) returns uuid language sql immutable as
    $$ select md5(kind || n)::uuid $$;

insert into pod (pod_id, kind, formed_on)
select made_up('pod', p), 'POD', date '2020-01-01' from generate_series(0, 39) p on conflict do nothing;

insert into pod_seat (seat_id, pod_id, worker_id, seat, fte, started_on)
select made_up('seat', w), made_up('pod', w / 8), made_up('worker', w), 'SOCIAL_WORKER', 1, date '2020-01-01'
from generate_series(0, 319) w on conflict do nothing;

insert into child (id, given_name, family_name, date_of_birth)
select made_up('child', n), 'Made', 'Up', date '2014-01-01' + (n % 3000)::int from generate_series(:first, :last) n;

insert into case_file (id, child_id, stage, stage_since, opened_on, pod_id, pod_since)
select made_up('case', n), made_up('child', n), 'CHILD_IN_NEED', date '2025-01-01' + (n % 300)::int,
       date '2025-01-01' + (n % 300)::int, made_up('pod', n % 40), date '2025-01-01' + (n % 300)::int
from generate_series(:first, :last) n;

insert into allocation (id, case_id, pod_id, keyworker_id, allocated_on, reasons)
select made_up('allocation', n), made_up('case', n), made_up('pod', n % 40), made_up('worker', (n % 40) * 8),
       date '2025-01-01' + (n % 300)::int, array['ROOM']
from generate_series(:first, :last) n;

-- the third keyworker is often the first again: there and back
insert into keyworker_spell (id, case_id, worker_id, started_on, ended_on, reason, planned)
select made_up('spell', n * 3 + s), made_up('case', n),
       made_up('worker', (n % 40) * 8 + case when s = 2 and n % 3 = 0 then n / 40 % 8 else (n / 40 + s) % 8 end),
       begins + s * 60 + case s when 0 then 0 else (n % 50)::int end,
       case when s < 2 then begins + (s + 1) * 60 + (n % 50)::int end,
       (array['FCONTA', 'LEFTRL', 'MANAGE', 'ABSENC', 'CHCHAN'])[case when s = 0 then 1 else 2 + (n + s) % 4 end], true
from generate_series(:first, :last) n, generate_series(0, 2) s, lateral (select date '2025-01-01' + (n % 300)::int) b (begins);

insert into transfer (id, from_pod_id, to_pod_id, status, reason, requested_on, requested_at, answer_due_on, keyworker_id, ended_on)
select made_up('transfer', n), made_up('pod', (n + 1) % 40), made_up('pod', n % 40), 'COMPLETED', 'EXPERTISE',
       date '2025-06-01', now(), date '2025-06-08', made_up('worker', n % 320), date '2025-06-08'
from generate_series(:first, :last) n where n % 5 = 0;

insert into transfer_case (transfer_id, case_id, child_id, outcome, spell_id)
select made_up('transfer', n), made_up('case', n), made_up('child', n), 'MOVED', made_up('spell', n * 3 + 1)
from generate_series(:first, :last) n where n % 5 = 0;

insert into cover (id, case_id, spell_id, worker_id, started_on, ended_on, planned, recorded_at)
select made_up('cover', n), k.case_id, k.id, made_up('worker', (n % 40) * 8 + 7), started_on + 20, started_on + 35, true, now()
from generate_series(:first, :last) n, keyworker_spell k where k.id = made_up('spell', n * 3) and n % 4 = 0;

-- two in three with the keyworker of the day, one in ten a joint visit
insert into contact (id, case_id, kind, occurred_at, worker_ids, child_seen, seen_alone, statutory, recorded_at)
select made_up('contact', n * 25 + v), made_up('case', n), 'VISIT',
       (day + time '10:00') at time zone 'Europe/London',
       case when (n + v) % 3 < 2 then array[k.worker_id] else '{}'::uuid[] end
           || case when (n + v) % 10 = 0 or (n + v) % 3 = 2 then array[made_up('worker', (n * 7 + v) % 320)] else '{}'::uuid[] end,
       true, v % 2 = 0, false, now()
from generate_series(:first, :last) n, generate_series(0, 24) v,
     lateral (select date '2025-01-01' + (n % 300)::int + v * 14) d (day),
     keyworker_spell k
where k.case_id = made_up('case', n) and k.during @> day;
