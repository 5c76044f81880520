insert into worker_wish (id, case_id, child_id, wish, words, said_on, recorded_at)
select record_id, case_id, child_id, 'OTHER', 'Somebody with a dog.', date '2026-11-01', now()
from access_cell
