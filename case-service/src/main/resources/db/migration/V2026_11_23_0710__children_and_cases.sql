create extension if not exists btree_gist;

create table child (
    id                     uuid        primary key,
    la_child_id            text        constraint child_la_child_id_once unique
                                       check (la_child_id ~ '^[A-Za-z0-9]{1,20}$'),
    nhs_number             text,
    upn                    text,
    given_name             text,
    family_name            text,
    date_of_birth          date,
    expected_date_of_birth date,
    unborn                 boolean     not null default false,
    sex                    text        not null default 'U' check (sex in ('M', 'F', 'U')),
    ethnicity              text,
    created_at             timestamptz not null default now(),
    version                bigint      not null default 0
);

create index child_nhs_number on child (nhs_number);
create index child_upn on child (upn);
create index child_names on child (lower(family_name), lower(given_name), date_of_birth);

-- Each link is kept in both directions, so that "the siblings of a child" is one index range.
create table sibling (
    child_id   uuid not null references child,
    sibling_id uuid not null references child,
    primary key (child_id, sibling_id),
    check (child_id <> sibling_id)
);

-- Two records that may be one child: never merged silently, shown until a person decides.
create table possible_duplicate (
    child_id   uuid        not null references child,
    other_child_id uuid    not null references child,
    matched_on text[]      not null,
    since      timestamptz not null default now(),
    primary key (child_id, other_child_id),
    check (child_id <> other_child_id)
);

-- A case: "case" is a word of SQL's own.
create table case_file (
    id             uuid   primary key,
    child_id       uuid   not null references child,
    referral_id    uuid,
    stage          text   not null,
    stage_since    date   not null,
    opened_on      date   not null,
    closed_on      date,
    closure_reason text   check (closure_reason ~ '^RC[1-9]$'),
    pod_id         uuid,
    pod_since      date,
    version        bigint not null default 0,
    check (closed_on >= opened_on),
    check ((closed_on is not null) = (stage = 'CLOSED')),
    check ((pod_id is null) = (pod_since is null))
);

create unique index case_file_one_open_per_child on case_file (child_id) where closed_on is null;
create index case_file_of_child on case_file (child_id);
create index case_file_of_referral on case_file (referral_id) where referral_id is not null;
create index case_file_of_pod on case_file (pod_id, id);
create index case_file_unallocated on case_file (id) where pod_id is null and closed_on is null;

-- The stages a case went through.
create table case_stage (
    id          uuid        primary key default uuidv7(),
    case_id     uuid        not null references case_file,
    stage       text        not null,
    started_on  date        not null,
    rationale   text,
    recorded_at timestamptz not null default now()
);

create index case_stage_of_case on case_stage (case_id, started_on, id);

-- Who is or was a child's keyworker. Half-open: started_on inclusive, ended_on exclusive, null while it lasts. The present
-- keyworker is the spell that holds today: kept nowhere else, so that a change planned for next week needs no job at night.
create table keyworker_spell (
    id             uuid        primary key,
    case_id        uuid        not null references case_file,
    worker_id      uuid        not null,
    started_on     date        not null,
    ended_on       date,
    during         daterange   not null generated always as (daterange(started_on, ended_on, '[)')) stored,
    reason         text        not null,
    planned        boolean     not null,
    child_told     boolean,
    child_told_by  uuid,
    recorded_at    timestamptz not null default now(),
    constraint keyworker_spell_ends_after_start check (ended_on > started_on),
    constraint keyworker_spell_teller check (child_told_by is null or child_told),
    constraint keyworker_spell_no_overlap exclude using gist (case_id with =, during with &&)
);

create unique index keyworker_spell_one_open on keyworker_spell (case_id) where ended_on is null;
create index keyworker_spell_of_worker on keyworker_spell (worker_id, case_id);
