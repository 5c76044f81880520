insert into permanence_plan (id, case_id, route, agreed_on, agreed_by, authority, reason, aimed_for, recorded_at)
select record_id, case_id, 'SAFELY_AT_HOME', date '2026-01-06', colleague_id, 'POD_MANAGER', 'It goes well', date '2026-12-24', now()
from access_cell;
