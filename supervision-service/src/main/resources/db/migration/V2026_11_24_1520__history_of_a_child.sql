-- The facts of a child as the case service told them, so that a fact that comes late, twice or corrected takes its place
-- in the order of its sequence. What is read (reviewed_case, case_worker, restriction, child_merge) is put together from
-- them anew with each fact. Ids, codes and dates only. After this migration the case service's events are replayed once.

create table child_fact (
    child_id uuid   not null,
    sequence bigint not null check (sequence > 0),
    case_id  uuid,
    type     text   not null,
    data     jsonb  not null,
    constraint child_fact_once primary key (child_id, sequence)
);

-- Of an erased record its id is left, so that what comes late is not kept again.
create table erased_child (
    child_id  uuid primary key,
    erased_on date not null
);

alter table reviewed_case
    drop column stage_sequence,
    drop column pod_sequence,
    add column facts jsonb not null default '{}',
    -- when its signals must be looked at again: at once where a fact is new, else at the first moment at which time changes them
    add column assess_at timestamptz;
create index reviewed_case_of_child on reviewed_case (child_id);
create index reviewed_case_to_assess on reviewed_case (assess_at, id) where assess_at is not null;

drop table keyworker_spell;
drop table last_contact_by_worker;

-- ends_on is the first day no longer; null while open. A keyworker's stretch ends where the next begins.
create table case_worker (
    case_id   uuid not null,
    worker_id uuid not null,
    part      text not null check (part in ('KEYWORKER', 'CO_WORKER', 'COVER')),
    starts_on date not null,
    ends_on   date
);
create index case_worker_of_case on case_worker (case_id, part, starts_on);
create index case_worker_of_worker on case_worker (worker_id);

-- Restrictions that hold.
create table restriction (
    id       uuid   primary key,
    child_id uuid   not null,
    allowed  uuid[] not null,
    denied   uuid[] not null
);
create index restriction_of_child on restriction (child_id);

-- Records that a person has merged into another one and not split again.
create table child_merge (
    child_id           uuid primary key,
    surviving_child_id uuid not null
);
