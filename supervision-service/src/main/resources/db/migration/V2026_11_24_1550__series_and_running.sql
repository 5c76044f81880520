-- A pod meets every week: on a weekday, at a time by the clock on the wall. last_on is the last day on which it can meet.
create table supervision_series (
    id              uuid    primary key,
    pod_id          uuid    not null,
    weekday         text    not null,
    starts_at       time    not null,
    minutes         integer not null check (minutes between 15 and 480),
    place           text,
    from_on         date    not null,
    last_on         date,
    on_bank_holiday text    not null check (on_bank_holiday in ('MOVE', 'CANCEL')),
    end_reason      text,
    version         bigint  not null,
    constraint supervision_series_on_a_working_weekday
        check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY')),
    constraint supervision_series_ends_after_start check (last_on >= from_on),
    constraint supervision_series_end_says_why check ((last_on is null) = (end_reason is null)),
    constraint supervision_series_one_a_weekday exclude using gist
        (pod_id with =, weekday with =, daterange(from_on, last_on, '[]') with &&)
);

alter table group_supervision
    add column place            text,
    add column series_id        uuid references supervision_series,
    -- the day on which the series has it, wherever it was moved
    add column series_on        date,
    add column opened_at        timestamptz,
    add column led_by           uuid,
    add column deputy           boolean not null default false,
    add column cancelled_at     timestamptz,
    add column cancelled_reason text,
    add constraint group_supervision_once_a_week unique (series_id, series_on),
    add constraint group_supervision_opened_by_its_leader check ((opened_at is null) = (led_by is null)),
    add constraint group_supervision_cancelled_says_why check ((cancelled_at is null) = (cancelled_reason is null)),
    add constraint group_supervision_cancelled_or_held
        check (cancelled_at is null or (opened_at is null and closed_at is null)),
    drop constraint group_supervision_one_at_a_time,
    add constraint group_supervision_one_at_a_time exclude using gist
        (pod_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null);

-- What became of the plan: each move, cancellation and reopening, with its reason.
create table group_supervision_change (
    session_id         uuid        not null references group_supervision,
    number             integer     not null,
    kind               text        not null check (kind in ('MOVED', 'CANCELLED', 'REOPENED')),
    reason             text        not null,
    words              text,
    previous_starts_at timestamptz,
    previous_minutes   integer,
    changed_by         uuid,
    changed_at         timestamptz not null,
    constraint group_supervision_change_in_order primary key (session_id, number)
);

-- Who was there, and who sent apologies.
create table attendance (
    session_id uuid not null references group_supervision,
    worker_id  uuid not null,
    kind       text not null check (kind in ('PRESENT', 'APOLOGIES')),
    reason     text,
    constraint attendance_once primary key (session_id, worker_id),
    constraint attendance_apologies_say_why check ((kind = 'APOLOGIES') = (reason is not null))
);

-- One stretch in which a session talked about one case.
create table discussion (
    id         uuid        primary key,
    session_id uuid        not null references group_supervision,
    case_id    uuid        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    constraint discussion_ends_after_start check (ended_at >= started_at),
    constraint discussion_once_a_case unique (session_id, case_id, started_at)
);
create unique index discussion_one_at_a_time on discussion (session_id) where ended_at is null;

-- Put aside for now: it comes back when nothing else waits.
create table parked_case (
    session_id uuid        not null references group_supervision,
    case_id    uuid        not null,
    reason     text        not null,
    parked_at  timestamptz not null,
    constraint parked_case_once primary key (session_id, case_id)
);
