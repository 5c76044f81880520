insert into promise (id, case_id, made_to, words, made_on, first_due_on, due_on, recorded_at)
select record_id, case_id, 'CHILD', 'I will ask', date '2026-01-06', date '2026-12-24', date '2026-12-24', now()
from access_cell;
