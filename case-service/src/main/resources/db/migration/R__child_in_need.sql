-- Every referral of a child as the children in need census asks for it: those that a census told, and our own. told and own hold
-- what else there is to say, as elements of the census: {"name", "text", "blocks"}, nested.
drop view if exists child_in_need;

create or replace function census_element(name text, value text) returns jsonb
    language sql immutable parallel safe
    return case when value is not null then jsonb_build_object('name', name, 'text', value) end;

create or replace function census_group(name text, parts jsonb[]) returns jsonb
    language sql immutable parallel safe
    return (select jsonb_build_object('name', name, 'blocks', jsonb_agg(part order by place))
            from unnest(parts) with ordinality as given(part, place) where part is not null having count(*) > 0);

-- What our own record knows of a case. Stages are told for our own referrals only: those of an imported case were made from
-- the census itself.
create or replace function census_blocks(of_case uuid, of_child uuid, with_stages boolean) returns jsonb
    language sql stable parallel safe
    return (select coalesce(jsonb_agg(block order by kind, day), '[]') from (
        select 1 as kind, min(h.held_on) as day, census_element('DateOfInitialCPC', min(h.held_on)::text) as block
        from protection_conference h where h.case_id = of_case and h.kind = 'INITIAL' having count(*) > 0
        union all
        select 2, s.started_on, census_group('Assessments', array[
            census_element('AssessmentActualStartDate', s.started_on::text),
            census_element('AssessmentAuthorisationDate', s.ended_on::text)])
        from (select stage, started_on, lead(started_on) over (order by started_on, id) as ended_on
              from case_stage where case_id = of_case) s where s.stage = 'ASSESSMENT' and with_stages
        union all
        select 3, s.started_on, census_group('CINPlanDates', array[
            census_element('CINPlanStartDate', s.started_on::text), census_element('CINPlanEndDate', s.ended_on::text)])
        from (select stage, started_on, lead(started_on) over (order by started_on, id) as ended_on
              from case_stage where case_id = of_case) s where s.stage = 'CHILD_IN_NEED' and with_stages
        union all
        select 4, e.started_on, census_group('Section47', array[
            census_element('S47ActualStartDate', e.started_on::text),
            census_element('DateOfInitialCPC', (select min(h.held_on) from protection_conference h
                where h.case_id = of_case and h.kind = 'INITIAL' and h.held_on >= e.started_on
                  and e.outcome is distinct from 'NO_CONFERENCE')::text),
            census_element('ICPCnotRequired', case e.outcome when 'NO_CONFERENCE' then '1' else '0' end)])
        from section_47_enquiry e where e.case_id = of_case
        union all
        select 5, p.started_on, census_group('ChildProtectionPlans', array[
            census_element('CPPstartDate', p.started_on::text),
            census_element('CPPendDate', p.ended_on::text),
            census_element('InitialCategoryOfAbuse', p.initial_category),
            census_element('LatestCategoryOfAbuse', p.latest_category),
            census_element('NumberOfPreviousCPP', (select count(*) from protection_plan b join case_file f on f.id = b.case_id
                where f.child_id = of_child and b.started_on < p.started_on)::text),
            census_group('Reviews', (select array_agg(census_element('CPPreviewDate', h.held_on::text) order by h.held_on)
                from protection_conference h where h.plan_id = p.id and h.kind = 'REVIEW'))])
        from protection_plan p where p.case_id = of_case) as blocks);

create view child_in_need (id, child_id, referred_on, source, primary_need, closed_on, closure_reason, no_further_action,
                           case_id, told, own) as
select coalesce(n.case_id, n.id), n.child_id, n.referred_on, n.source, n.primary_need, coalesce(n.closed_on, f.closed_on),
       coalesce(n.closure_reason, f.closure_reason), n.no_further_action, n.case_id, n.blocks,
       census_blocks(n.case_id, n.child_id, false)
from census_referral n left join case_file f on f.id = n.case_id
union all
-- a case without a referral was taken over: who referred the child is not known (10)
select f.id, f.child_id, coalesce((r.received_at at time zone 'Europe/London')::date, f.opened_on), r.source, r.primary_need,
       f.closed_on, f.closure_reason, false, f.id, '[]', census_blocks(f.id, f.child_id, true)
from case_file f left join referral r on r.id = f.referral_id
where not exists (select from census_referral n where n.case_id = f.id)
union all
select r.id, c.child_id, (r.received_at at time zone 'Europe/London')::date, r.source, r.primary_need, null, null, true, null,
       '[]', '[]'
from referral_child c join referral r on r.id = c.referral_id
where r.decision = 'NO_FURTHER_ACTION';
