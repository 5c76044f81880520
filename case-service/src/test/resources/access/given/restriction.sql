-- one that has ended: a child has one at a time, and some cells have theirs
insert into restriction (id, child_id, reason, allowed, denied, decided_by, decided_on, review_on, recorded_at, lifted_on, lifted_by,
                         lift_reason)
select record_id, child_id, 'OTHER', '{}', array[record_id], colleague_id, date '2025-01-05', date '2025-06-05', now(),
       date '2025-05-05', colleague_id, 'NO_LONGER_NEEDED'
from access_cell;
