create extension if not exists btree_gist;

create table group_supervision (
    id        uuid        primary key,
    pod_id    uuid        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    closed_at timestamptz,
    version   bigint      not null,
    constraint group_supervision_ends_after_start check (ends_at > starts_at),
    constraint group_supervision_one_at_a_time exclude using gist
        (pod_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index group_supervision_of_pod on group_supervision (pod_id, starts_at, id);

-- The arithmetic of the agenda as it was built.
create table agenda (
    session_id       uuid        primary key references group_supervision,
    built_at         timestamptz not null,
    minutes_per_case integer     not null check (minutes_per_case > 0),
    capacity         integer     not null check (capacity >= 0),
    open_cases       integer     not null check (open_cases >= 0),
    next_session_on  date        not null
);

-- A case with a position is to be discussed; one without is due before the next session and cannot fit.
create table agenda_case (
    session_id   uuid    not null references agenda,
    case_id      uuid    not null,
    child_id     uuid    not null,
    position     integer check (position > 0),
    review_due   date    not null,
    carried_over boolean not null,
    primary key (session_id, case_id),
    constraint agenda_case_one_a_position unique (session_id, position)
);

-- due_*: the review-due date that followed, with the rule that gave it.
create table drift_review (
    id               uuid        primary key,
    session_id       uuid        not null references group_supervision,
    pod_id           uuid        not null,
    case_id          uuid        not null,
    child_id         uuid        not null,
    reviewed_on      date        not null,
    finding          text        not null check (finding in ('ON_TRACK', 'AT_RISK', 'DRIFTING')),
    evidence         text        not null,
    child_experience text,
    hypotheses       text[]      not null default '{}',
    due_from         date        not null,
    due_limit_days   integer     not null,
    due_reason       text        not null,
    due_on           date        not null,
    due_rule         text        not null,
    due_source       text        not null,
    recorded_at      timestamptz not null,
    constraint drift_review_once_per_session unique (session_id, case_id)
);
create index drift_review_of_case on drift_review (case_id, reviewed_on desc, id desc);

create table decision (
    id        uuid    primary key,
    review_id uuid    not null references drift_review,
    position  integer not null,
    decision  text    not null,
    rationale text    not null,
    authority text    not null check (authority in ('POD_MANAGER', 'LEADERSHIP_POD')),
    unique (review_id, position)
);

create table agreed_action (
    id        uuid    primary key,
    review_id uuid    not null references drift_review,
    case_id   uuid    not null,
    position  integer not null,
    action    text    not null,
    owner_id  uuid    not null,
    due_on    date    not null,
    done_on   date,
    unique (review_id, position)
);
create index agreed_action_open on agreed_action (case_id, due_on, id) where done_on is null;

-- Cases that stood on an agenda and were not discussed: they come first until they are.
create table carried_over (
    case_id    uuid        primary key,
    session_id uuid        not null references group_supervision,
    since      timestamptz not null
);
