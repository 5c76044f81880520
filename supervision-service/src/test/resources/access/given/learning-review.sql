insert into learning_review (id, pod_id, held_on, what_happened, made_likely, factors, learned, recorded_at, version)
select record_id, pod_id, date '2026-11-02', 'A visit was missed.', 'The week was short.', array['TIME_PRESSURE'], 'Plan it.', now(), 0
from access_cell;
