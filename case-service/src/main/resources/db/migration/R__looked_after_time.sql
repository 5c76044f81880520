-- A child's time in care and the episodes of SSDA903, from wherever they are kept. A new source is one more arm of each. Ends are
-- the first day on which it no longer holds.
drop view if exists returned_care;
drop view if exists returned_episode;

create view returned_care (child_id, case_id, started_on, ended_on) as
select child_id, case_id, started_on, ended_on from care_period
union all
select child_id, case_id, started_on, ended_on from time_in_care;

create view returned_episode (id, child_id, case_id, started_on, ended_on, new_episode_reason, legal_status, category_of_need,
                              placement, placement_provider, end_reason, place_change_reason, home_postcode,
                              placement_postcode, placement_urn) as
select e.id, e.child_id, p.case_id, e.started_on, e.ended_on, e.new_episode_reason, e.legal_status, e.category_of_need,
       e.placement, e.placement_provider, e.end_reason, e.place_change_reason, e.home_postcode, e.placement_postcode,
       e.placement_urn
from looked_after_episode e
left join care_period p on p.child_id = e.child_id and e.started_on >= p.started_on
     and (p.ended_on is null or e.started_on < p.ended_on)
union all
-- an episode begins with care, with each move and with each legal status. One that a file told as well is there already.
select md5(t.id || '@' || d.day)::uuid, t.child_id, t.case_id, d.day, coalesce(d.next_day, t.ended_on),
       case when d.day = t.started_on then 'S' when p.started_on = d.day and s.started_on = d.day then 'B'
            when p.started_on = d.day then 'P' else 'L' end,
       s.status, t.category_of_need, p.kind, p.provider,
       case when d.next_day is not null then 'X1' else t.end_reason end,
       (select n.change_reason from placement n where n.time_in_care_id = t.id and n.started_on = d.next_day), null, null, null
from time_in_care t
join lateral (select b.day, lead(b.day) over (order by b.day) as next_day
              from (select p.started_on as day from placement p where p.time_in_care_id = t.id
                    union select s.started_on from care_legal_status s where s.time_in_care_id = t.id) b) d on true
left join lateral (select * from placement p where p.time_in_care_id = t.id and p.started_on <= d.day
                   order by p.started_on desc limit 1) p on true
left join lateral (select * from care_legal_status s where s.time_in_care_id = t.id and s.started_on <= d.day
                   order by s.started_on desc limit 1) s on true
where not exists (select from looked_after_episode e where e.child_id = t.child_id and e.started_on = d.day);
