-- What this service knows of the facts of others, learnt from their events. An event may come before those it rests on
-- (topics have no order between them, and a replay has none within a topic), so that every row can begin with any of its
-- events: what is not yet known is null, and each group of columns keeps the sequence of the event it came from.

create table reviewed_case (
    id                 uuid primary key,
    child_id           uuid not null,
    opened_on          date,
    closed_on          date,
    stage              text,
    stage_since        date,
    stage_sequence     bigint not null default 0,
    pod_id             uuid,
    pod_since          date,
    pod_sequence       bigint not null default 0,
    last_contact_at    timestamptz,
    child_last_seen_at timestamptz
);
create index reviewed_case_open_in_pod on reviewed_case (pod_id) where opened_on is not null and closed_on is null;

-- The present keyworker is the latest spell that has begun: a change planned for next week needs no job at night.
create table keyworker_spell (
    id         uuid   primary key,
    case_id    uuid   not null,
    worker_id  uuid   not null,
    started_on date   not null,
    sequence   bigint not null
);
create index keyworker_spell_of_case on keyworker_spell (case_id, started_on desc, sequence desc);

create table last_contact_by_worker (
    case_id   uuid        not null,
    worker_id uuid        not null,
    last_at   timestamptz not null,
    primary key (case_id, worker_id)
);

create table pod (
    id        uuid primary key,
    kind      text not null,
    formed_on date not null
);

-- A worker's time in a pod: ends_on is the first day no longer in the seat.
create table seat (
    id            uuid   primary key,
    pod_id        uuid   not null,
    worker_id     uuid   not null,
    seat          text,
    starts_on     date,
    ends_on       date,
    ends_sequence bigint not null
);
create index seat_of_worker on seat (worker_id, pod_id);

-- last_day is the last day absent.
create table absence (
    id        uuid   primary key,
    worker_id uuid   not null,
    first_day date   not null,
    last_day  date,
    sequence  bigint not null
);
create index absence_of_worker on absence (worker_id, first_day);

create table leaver (
    worker_id uuid   primary key,
    last_day  date   not null,
    sequence  bigint not null
);
