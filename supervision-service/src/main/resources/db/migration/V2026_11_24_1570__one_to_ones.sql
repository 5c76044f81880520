-- What this service knows of a worker's stage of career, from the workforce's events.
create table supervised_worker (
    id         uuid   primary key,
    role       text   not null,
    asye_until date,
    sequence   bigint not null
);

-- The worker's record: for that worker and who manages them.
create table one_to_one (
    id            uuid        primary key,
    worker_id     uuid        not null,
    supervisor_id uuid        not null,
    held_on       date        not null,
    reflection    text,
    next_due      date        not null,
    due_rule      text        not null,
    agreed_on     date,
    recorded_at   timestamptz not null,
    version       bigint      not null,
    constraint one_to_one_once_a_day unique (worker_id, held_on),
    constraint one_to_one_of_another check (worker_id <> supervisor_id)
);

create table one_to_one_topic (
    one_to_one_id uuid    not null references one_to_one,
    position      integer not null,
    topic         text    not null,
    brought_by    text    not null check (brought_by in ('WORKER', 'SUPERVISOR')),
    primary key (one_to_one_id, position)
);

create table one_to_one_action (
    id            uuid    primary key,
    one_to_one_id uuid    not null references one_to_one,
    position      integer not null,
    action        text    not null,
    owner_id      uuid    not null,
    due_on        date    not null,
    done_on       date,
    unique (one_to_one_id, position)
);
