insert into proceedings (id, case_id, issued_on) select record_id, case_id, date '2026-01-06' from access_cell;

insert into hearing (id, proceedings_id, listed_for, kind)
select record_id, record_id, date '2026-02-06', 'CASE_MANAGEMENT' from access_cell;
