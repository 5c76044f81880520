insert into decision (id, case_id, kind, authority, authority_rule, decided_on, decided_by, what, why, alternatives, childs_view,
                      familys_view, recorded_at)
select record_id, case_id, 'FAMILY_TIME', 'POD_MANAGER', 'england-1991-10-14', date '2026-01-06', colleague_id, 'Saturdays', 'Both wish it',
       '[]', 'Yes', 'Yes', now()
from access_cell;
