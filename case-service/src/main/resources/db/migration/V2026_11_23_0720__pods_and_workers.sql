-- The pods and workers of workforce-service, as far as its events told. Rows refer to each other by id only: a seat may be
-- told before its pod, an end before its beginning; what is not yet told is null.
create table pod (
    pod_id    uuid primary key,
    kind      text not null,
    formed_on date not null
);

create table pod_seat (
    seat_id    uuid primary key,
    pod_id     uuid not null,
    worker_id  uuid not null,
    seat       text,
    fte        numeric(4, 3),
    started_on date,
    ended_on   date
);

create index pod_seat_of_worker on pod_seat (worker_id, pod_id);
create index pod_seat_of_pod on pod_seat (pod_id);

create table worker (
    worker_id     uuid   primary key,
    role          text,
    fte           numeric(4, 3),
    joined_on     date,
    last_day      date,
    told_sequence bigint not null default 0
);

create table worker_absence (
    absence_id    uuid   primary key,
    worker_id     uuid   not null,
    kind          text   not null,
    first_day     date   not null,
    last_day      date,
    told_sequence bigint not null
);

create index worker_absence_of_worker on worker_absence (worker_id);
