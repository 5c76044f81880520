insert into network_member (id, child_id, role, organisation, on_childs_page, started_on, recorded_at)
select record_id, child_id, 'SCHOOL', 'Example School', true, date '2026-01-06', now()
from access_cell;

insert into shared_outcome (id, case_id, child_id, aim, child_notices, agreed_on, due_on, child_agreed, family_agreed, owner_id, recorded_at)
select record_id, case_id, child_id, 'school', 'the gate', date '2026-01-07', date '2026-12-24', true, true, record_id, now()
from access_cell;

insert into shared_outcome_party (outcome_id, member_id, child_id) select record_id, record_id, child_id from access_cell;
