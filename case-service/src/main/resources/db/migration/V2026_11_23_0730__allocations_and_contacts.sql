-- Why a case went to its pod and keyworker, as it was argued on the day.
create table allocation (
    id                    uuid        primary key,
    case_id               uuid        not null references case_file,
    pod_id                uuid        not null,
    keyworker_id          uuid        not null,
    allocated_on          date        not null,
    reasons               text[]      not null,
    override_reason       text,
    proposed_pod_id       uuid,
    proposed_keyworker_id uuid,
    recorded_at           timestamptz not null default now(),
    check ((override_reason is not null) = ('OVERRIDE' = any (reasons)))
);

create index allocation_of_case on allocation (case_id);

create table contact (
    id               uuid        primary key,
    case_id          uuid        not null references case_file,
    kind             text        not null,
    occurred_at      timestamptz not null,
    duration_minutes integer     check (duration_minutes > 0),
    worker_ids       uuid[]      not null check (cardinality(worker_ids) > 0),
    child_seen       boolean     not null,
    seen_alone       boolean     not null,
    statutory        boolean     not null,
    place            text,
    method           text,
    note             text,
    recorded_at      timestamptz not null,
    recorded_by      uuid,
    constraint contact_alone_means_seen check (child_seen or not seen_alone)
);

create index contact_of_case on contact (case_id, occurred_at desc, id desc);
