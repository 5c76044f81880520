insert into network_member (id, child_id, role, organisation, on_childs_page, started_on, recorded_at)
select record_id, child_id, 'SCHOOL', 'Example School', true, date '2026-01-06', now()
from access_cell;
