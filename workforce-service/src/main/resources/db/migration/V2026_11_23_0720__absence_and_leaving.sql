-- first_day and last_day are both days of absence; last_day is null until the worker is back.
create table absence (
    id        uuid primary key default uuidv7(),
    worker_id uuid not null references worker,
    kind      text not null,
    first_day date not null,
    last_day  date,
    constraint absence_kind_known check (kind in ('MAT', 'OTH', 'PUB', 'SIC', 'TRN', 'UNA', 'UNP')),
    constraint absence_ends_after_start check (last_day >= first_day),
    constraint absence_no_overlap exclude using gist
        (worker_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- CSWW ReasonLeave 1 to 10 and LeaverDestination 1 to 9. The last day itself is on the worker.
create table leaving (
    worker_id    uuid        primary key references worker,
    reason       integer     not null,
    destination  integer     not null,
    announced_at timestamptz not null default now(),
    constraint leaving_reason_known check (reason between 1 and 10),
    constraint leaving_destination_known check (destination between 1 and 9)
);
