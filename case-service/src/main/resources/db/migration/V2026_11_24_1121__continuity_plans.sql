-- Where the children of a worker go who leaves, or is absent for long. Which cases still need a successor is kept nowhere: it
-- is read from the keyworker spells, so that a case that closed, moved or changed hands meanwhile needs no correction here.
create table continuity_plan (
    id                  uuid        primary key,
    worker_id           uuid        not null,
    cause               text        not null check (cause in ('LEAVING', 'ABSENCE')),
    absence_id          uuid,
    needed_from         date        not null,
    status              text        not null check (status in ('OPEN', 'COMPLETED', 'WITHDRAWN')),
    made_at             timestamptz not null,
    ended_at            timestamptz,
    told_incomplete_for date,
    version             bigint      not null default 0,
    constraint continuity_plan_once unique nulls not distinct (worker_id, cause, absence_id),
    constraint continuity_plan_of_absence check ((cause = 'ABSENCE') = (absence_id is not null)),
    constraint continuity_plan_ended check ((status = 'OPEN') = (ended_at is null))
);

create index continuity_plan_in_order on continuity_plan (needed_from, id);

-- What was decided for a case. The spell may be gone again: a plan that is withdrawn takes back what had not begun.
create table continuity_plan_case (
    plan_id      uuid        not null references continuity_plan,
    case_id      uuid        not null references case_file,
    successor_id uuid        not null,
    spell_id     uuid        not null,
    starts_on    date        not null,
    how          text        not null check (how in ('PROPOSED', 'CHOSEN', 'BROUGHT_FORWARD', 'HELD_BY_MANAGER')),
    reason       text,
    decided_by   uuid,
    decided_at   timestamptz not null,
    constraint continuity_plan_case_once primary key (plan_id, case_id),
    constraint continuity_plan_case_says_why check ((how = 'CHOSEN') = (reason is not null))
);

create index continuity_plan_case_of_case on continuity_plan_case (case_id);
