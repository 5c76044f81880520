-- The same figures as the unit's, aggregated by hand-written SQL alone. :asOf is the last day, the windows are spelled out.
with spans as (
    select :asOf::date as day, :asOf::date + 1 as until, (:asOf::date - interval '12 months')::date + 1 as year_ago,
           (:asOf::date - interval '24 months')::date + 1 as two_ago,
           make_date(extract(year from :asOf::date - interval '3 months')::int, 4, 1) as april
), cases as (
    select c.* from case_file c where c.child_id in (
        select w.child_id from case_file w, spans
        where w.opened_on < until and (w.closed_on is null or w.closed_on >= year_ago))
), spells as (
    select c.child_id, s.case_id, s.worker_id, s.started_on, s.ended_on, m.spell_id is not null as moved,
           lag(s.worker_id) over before as before, lag(s.ended_on) over before as before_ended
    from cases c join keyworker_spell s on s.case_id = c.id
         left join transfer_case m on m.case_id = s.case_id and m.spell_id = s.id
    window before as (partition by s.case_id order by s.started_on)
), counts as (
    select c.child_id,
           count(distinct worker_id) filter (where started_on < until) as ever,
           count(distinct worker_id) filter (where started_on < until and coalesce(ended_on > year_ago, true)) as year,
           count(distinct worker_id) filter (where started_on < until and coalesce(ended_on > two_ago, true)) as two_years,
           count(distinct worker_id) filter (where started_on < until and coalesce(ended_on > april, true)) as collection,
           count(*) filter (where before <> worker_id and started_on >= year_ago and started_on < until) as changes,
           count(*) filter (where before <> worker_id and moved and started_on >= year_ago and started_on < until) as moves
    from (select distinct child_id from cases) c cross join spans left join spells s on s.child_id = c.child_id
    group by c.child_id
), islands as (
    select s.*, sum(case when before = worker_id and before_ended = started_on then 0 else 1 end)
           over (partition by case_id order by started_on) as island
    from spells s
), present as (
    select child_id, (select until from spans) - min(started_on) as days
    from islands i where started_on <= (select day from spans) group by child_id, case_id, island
    having bool_or(started_on <= (select day from spans) and coalesce(ended_on > (select day from spans), true))
), held as (
    select child_id, max(days) as most from (
        select child_id, worker_id, sum(greatest(0, least(ended_on, until) - greatest(started_on, year_ago))) as days
        from spells, spans group by child_id, worker_id) w group by child_id
), opened as (
    select child_id, sum(greatest(0, least(closed_on + 1, until) - greatest(opened_on, year_ago))) as days
    from cases, spans group by child_id
), pods as (
    select a.case_id, a.pod_id, a.allocated_on as begins,
           lead(a.allocated_on) over (partition by a.case_id order by a.allocated_on, a.recorded_at) as ends
    from allocation a
), met as (
    select c.child_id, t.occurred_at,
           case when k.worker_id = any (t.worker_ids) then k.worker_id
                else (select w from unnest(t.worker_ids) with ordinality u (w, nth)
                      where w is distinct from s.worker_id order by nth limit 1) end as worker_id,
           coalesce(k.worker_id = any (t.worker_ids), false) as keyworker,
           case when p.pod_id is not null then exists (
               select from pod_seat m where m.pod_id = p.pod_id and m.worker_id = any (t.worker_ids)
               and m.started_on <= t.day and coalesce(m.ended_on > t.day, true)) end as of_pod
    from cases c
         join lateral (select t.*, (t.occurred_at at time zone 'Europe/London')::date as day
                       from contact t where t.case_id = c.id) t on true
         join spans on t.day >= year_ago and t.day < until
         left join keyworker_spell k on k.case_id = c.id and k.started_on <= t.day and coalesce(k.ended_on > t.day, true)
         left join cover s on s.case_id = c.id and s.started_on <= t.day and coalesce(s.ended_on > t.day, true)
         left join pods p on p.case_id = c.id and p.begins <= t.day and coalesce(p.ends > t.day, true)
), counted as (
    select *, lag(worker_id) over (partition by child_id order by occurred_at, worker_id) as before
    from met where worker_id is not null
), frequencies as (
    select child_id, max(n) as most, sum(n * n) as squares from (
        select child_id, worker_id, count(*) as n from counted group by child_id, worker_id) f group by child_id
), contacts as (
    select c.child_id, count(*) as n, count(*) filter (where before = worker_id) as same,
           count(*) filter (where keyworker) as keyworker, count(of_pod) as podded,
           count(*) filter (where of_pod) as of_pod, min(f.most) as most, min(f.squares) as squares
    from counted c join frequencies f on f.child_id = c.child_id group by c.child_id
), figures (measure, counted, out_of) as (
    select 'KEYWORKERS_EVER', ever::numeric, 1::numeric from counts
    union all select 'KEYWORKERS_12_MONTHS', year, 1 from counts
    union all select 'KEYWORKERS_24_MONTHS', two_years, 1 from counts
    union all select 'KEYWORKERS_COLLECTION_YEAR', collection, 1 from counts where collection > 0
    union all select 'CHANGES_12_MONTHS', changes, 1 from counts
    union all select 'CHANGES', changes, 1 from counts
    union all select 'TRANSFER_SHARE', moves, changes from counts where changes > 0
    union all select 'DAYS_WITH_KEYWORKER', days, 1 from present
    union all select 'UPC_TIME', coalesce(most, 0), days from opened left join held using (child_id) where days > 0
    union all select 'UPC', most, n from contacts
    union all select 'COC', squares - n, n * (n - 1) from contacts where n > 1
    union all select 'SECON', same, n - 1 from contacts where n > 1
    union all select 'KEYWORKER_CONTACT_SHARE', keyworker, n from contacts
    union all select 'POD_CONTACT_SHARE', of_pod, podded from contacts where podded > 0
)
select measure, count(*) as children, round(avg(round(counted / out_of, 6)), 6) as mean,
       round(sum(counted) / sum(out_of), 6) as pooled
from figures group by measure
