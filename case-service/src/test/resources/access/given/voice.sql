insert into voice (id, case_id, heard_on, how, communication, said, recorded_at)
select record_id, case_id, date '2026-01-06', 'CONVERSATION', 'SPEECH', 'I like drawing', now() from access_cell;
