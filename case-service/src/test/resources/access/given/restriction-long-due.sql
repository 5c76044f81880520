-- due for review before any other, so that the first page of the list holds them all
insert into restriction (id, child_id, reason, allowed, denied, decided_by, decided_on, review_on, recorded_at)
select record_id, child_id, 'OTHER', '{}', array[record_id], colleague_id, date '1900-01-01', date '1900-01-02', now()
from access_cell
where record_class not in ('RESTRICTED', 'ALLOWED', 'DENIED');

update restriction r set decided_on = date '1900-01-01', review_on = date '1900-01-02'
from access_cell c
where c.child_id = r.child_id;
