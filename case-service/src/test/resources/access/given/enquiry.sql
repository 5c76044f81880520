insert into strategy_discussion (id, case_id, held_on) select record_id, case_id, date '2026-01-06' from access_cell;

insert into section_47_enquiry (id, case_id, discussion_id, started_on)
select record_id, case_id, record_id, date '2026-01-06' from access_cell;
