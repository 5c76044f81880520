insert into legal_hold (id, child_id, reason, words, held_on, held_by)
select record_id, child_id, 'CLAIM', 'Letter', date '2026-01-06', colleague_id from access_cell;
