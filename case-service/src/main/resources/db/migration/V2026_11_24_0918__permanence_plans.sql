-- Where a child shall live for good. One plan holds at a time, until it is achieved or another takes its place.
create table permanence_plan (
    id             uuid        primary key,
    case_id        uuid        not null references case_file,
    route          text        not null,
    parallel_route text,
    agreed_on      date        not null,
    agreed_by      uuid,
    authority      text        not null,
    reason         text        not null,
    aimed_for      date        not null,
    decision_id    uuid,
    replaces       uuid,
    replaced_on    date,
    achieved_on    date,
    recorded_at    timestamptz not null,
    recorded_by    uuid,
    version        bigint      not null default 0,
    constraint permanence_plan_in_case unique (id, case_id),
    constraint permanence_plan_replaces_in_case foreign key (replaces, case_id) references permanence_plan (id, case_id),
    constraint permanence_plan_decision_in_case foreign key (decision_id, case_id) references decision (id, case_id),
    constraint permanence_plan_by_worker_or_court check ((authority = 'COURT') = (agreed_by is null)),
    constraint permanence_plan_routes_differ check (parallel_route <> route),
    constraint permanence_plan_aims_ahead check (aimed_for > agreed_on),
    constraint permanence_plan_achieved_after check (achieved_on >= agreed_on),
    constraint permanence_plan_ends_once check (replaced_on is null or achieved_on is null)
);

create unique index permanence_plan_one_holds on permanence_plan (case_id) where replaced_on is null and achieved_on is null;
create index permanence_plan_of_case on permanence_plan (case_id, agreed_on);
