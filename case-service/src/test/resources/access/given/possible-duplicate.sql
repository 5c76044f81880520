with other as (insert into child (id) select record_id from access_cell)
insert into possible_duplicate (child_id, other_child_id, matched_on)
select child_id, record_id, array['NAME'] from access_cell
union all
select record_id, child_id, array['NAME'] from access_cell;
