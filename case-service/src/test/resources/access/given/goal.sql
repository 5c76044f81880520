insert into change_goal (id, case_id, change, for_whom, due_on, seen_how, consequence, set_on, agreed_on, baseline, recorded_at)
select record_id, case_id, 'school', 'MOTHER', date '2027-02-12', 'register', 'aunt', date '2026-01-06', date '2026-01-06', 3, now()
from access_cell;
