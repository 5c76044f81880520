-- What the clocks of cases depend on, from wherever it is kept, as the kinds of org.throughline.cases.clock.rule.FactKind and
-- two kinds for the case itself. A new source is one more arm. until is null while a fact lasts. Facts that only name the
-- child belong to the case that was open at the time. Every arm is found by an index from the child.
drop view if exists clock_fact;

create view clock_fact (child_id, case_id, kind, day, until, weeks) as
select f.child_id, f.id, 'CASE', f.opened_on, f.closed_on, 0
from case_file f
union all
-- a case without a referral was taken over from other records: its visits are known from the day of its first row here
select f.child_id, f.id, 'TAKEN_OVER', (min(s.recorded_at) at time zone 'Europe/London')::date, null, 0
from case_file f join case_stage s on s.case_id = f.id
where f.referral_id is null
group by f.child_id, f.id
union all
select f.child_id, f.id, 'REFERRAL', (r.received_at at time zone 'Europe/London')::date, null, 0
from case_file f join referral r on r.id = f.referral_id
union all
select n.child_id, n.case_id, 'REFERRAL', n.referred_on, null, 0
from census_referral n
where n.case_id is not null
union all
select f.child_id, f.id,
       case s.stage when 'ASSESSMENT' then 'ASSESSMENT_STAGE'
                    when 'CHILD_IN_NEED' then 'CHILD_IN_NEED_STAGE'
                    when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_STAGE'
                    else 'LOOKED_AFTER_STAGE' end,
       s.started_on,
       (select n.started_on from case_stage n where n.case_id = s.case_id and (n.started_on, n.id) > (s.started_on, s.id)
        order by n.started_on, n.id limit 1), 0
from case_file f join case_stage s on s.case_id = f.id
where s.stage in ('ASSESSMENT', 'CHILD_IN_NEED', 'CHILD_PROTECTION', 'LOOKED_AFTER', 'PERMANENCE')
union all
select f.child_id, f.id, 'VISIT', (t.occurred_at at time zone 'Europe/London')::date, null, 0
from case_file f join contact t on t.case_id = f.id
where t.kind = 'VISIT' and t.child_seen and t.statutory
union all
-- an enquiry counts from its strategy discussion; one that leads to a conference is ended by that
select f.child_id, f.id, 'SECTION_47', d.held_on, case e.outcome when 'NO_CONFERENCE' then e.concluded_on end, 0
from case_file f join section_47_enquiry e on e.case_id = f.id join strategy_discussion d on d.id = e.discussion_id
union all
select f.child_id, f.id, case h.kind when 'INITIAL' then 'INITIAL_CONFERENCE' else 'REVIEW_CONFERENCE' end, h.held_on, null, 0
from case_file f join protection_conference h on h.case_id = f.id
union all
select f.child_id, f.id, 'CORE_GROUP', g.met_on, null, 0
from case_file f join core_group g on g.case_id = f.id
union all
select f.child_id, f.id, 'PROTECTION_PLAN', p.started_on, p.ended_on, 0
from case_file f join protection_plan p on p.case_id = f.id
union all
-- a series of short breaks (legal status V3, V4) has rules of its own: SI 2010/959 reg. 48
-- care that a file told of as lasting ends where it is recorded to have ended
select p.child_id, p.case_id, 'CARE', p.started_on,
       coalesce(p.ended_on, (select min(t.ended_on) from time_in_care t
                             where t.child_id = p.child_id and t.ended_on > p.started_on)), 0
from care_period p
where not exists (select from looked_after_episode e
                  where e.child_id = p.child_id and e.legal_status in ('V3', 'V4') and e.started_on >= p.started_on
                    and (p.ended_on is null or e.started_on < p.ended_on))
union all
select t.child_id, t.case_id, 'CARE', t.started_on, t.ended_on, 0
from time_in_care t
where not exists (select from care_legal_status l where l.time_in_care_id = t.id and l.status in ('V3', 'V4'))
union all
select p.child_id, p.case_id, case when p.lasting then 'LASTING_PLACEMENT' else 'PLACEMENT' end, p.started_on, p.ended_on, 0
from placement p
where p.kind <> 'P1'
  and not exists (select from care_legal_status l
                  where l.time_in_care_id = p.time_in_care_id and l.status in ('V3', 'V4'))
union all
-- with a parent (P1) the order decides how often, and begins anew with another one: reg. 28(4) and (5)
select p.child_id, p.case_id, case l.status when 'C1' then 'INTERIM_PLACEMENT' else 'PLACEMENT' end,
       greatest(p.started_on, l.started_on), least(p.ended_on, l.until), 0
from placement p
cross join lateral (select s.status, s.started_on,
                           (select min(n.started_on) from care_legal_status n
                            where n.time_in_care_id = s.time_in_care_id and n.started_on > s.started_on) as until
                    from care_legal_status s where s.time_in_care_id = p.time_in_care_id) l
where p.kind = 'P1' and l.status not in ('V3', 'V4')
  and (l.until is null or l.until > p.started_on) and (p.ended_on is null or l.started_on < p.ended_on)
union all
-- an episode that only changes the legal status (L) is no new placement; U1 and U4 are long-term foster placements. What is
-- recorded here goes before what a file told of the same days.
select e.child_id, f.id,
       case when e.placement in ('U1', 'U4') then 'LASTING_PLACEMENT' else 'PLACEMENT' end,
       e.started_on,
       least(next.started_on, last.ended_on,
             (select min(o.started_on) from placement o where o.child_id = e.child_id and o.started_on > e.started_on),
             (select min(t.ended_on) from time_in_care t where t.child_id = e.child_id and t.ended_on > e.started_on)), 0
from looked_after_episode e
join case_file f on f.child_id = e.child_id and (f.closed_on is null or f.closed_on >= e.started_on)
                and (e.ended_on is null or e.ended_on > f.opened_on)
left join lateral (select min(n.started_on) as started_on from looked_after_episode n
                   where n.child_id = e.child_id and n.started_on > e.started_on and n.new_episode_reason <> 'L') next on true
left join lateral (select case when bool_or(l.ended_on is null) then null else max(l.ended_on) end as ended_on
                   from looked_after_episode l where l.child_id = e.child_id and l.started_on >= e.started_on
                     and (next.started_on is null or l.started_on < next.started_on)) last on true
where e.new_episode_reason <> 'L' and coalesce(e.legal_status, '') not in ('V3', 'V4')
  and not exists (select from placement o where o.child_id = e.child_id and o.started_on <= e.started_on
                    and (o.ended_on is null or o.ended_on > e.started_on))
union all
select v.child_id, f.id, 'LOOKED_AFTER_REVIEW', v.reviewed_on, null, 0
from looked_after_review v
join case_file f on f.child_id = v.child_id and v.reviewed_on >= f.opened_on
                and (f.closed_on is null or v.reviewed_on <= f.closed_on)
union all
select f.child_id, f.id, 'PERMANENCE_PLAN', p.agreed_on, null, 0
from case_file f join permanence_plan p on p.case_id = f.id
union all
select f.child_id, f.id, 'PROCEEDINGS', p.issued_on, null, 0
from case_file f join proceedings p on p.case_id = f.id
union all
select f.child_id, f.id, 'EXTENSION', x.ordered_on, null, x.weeks
from case_file f join proceedings p on p.case_id = f.id join proceedings_extension x on x.proceedings_id = p.id
union all
select f.child_id, f.id, 'CONCLUSION', p.concluded_on, null, 0
from case_file f join proceedings p on p.case_id = f.id
where p.concluded_on is not null;
