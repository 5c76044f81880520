with other as (insert into child (id) select record_id from access_cell)
insert into child_merge (id, child_id, surviving_child_id, reason, words, merged_at)
select record_id, record_id, child_id, 'OTHER', 'One.', now() from access_cell;
