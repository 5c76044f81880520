insert into time_in_care (id, child_id, case_id, started_on, category_of_need)
select record_id, child_id, case_id, date '2026-01-06', 'N1' from access_cell;

insert into care_legal_status (id, time_in_care_id, started_on, status)
select record_id, record_id, date '2026-01-06', 'V2' from access_cell;

insert into placement (id, time_in_care_id, child_id, case_id, started_on, kind, lasting)
select record_id, record_id, child_id, case_id, date '2026-01-06', 'U6', false from access_cell;
