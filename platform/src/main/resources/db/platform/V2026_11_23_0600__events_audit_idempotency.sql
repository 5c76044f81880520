-- One row per aggregate: the number of its last event. Locked by the statement that appends, so that per aggregate the
-- outbox order is the commit order, without a gap.
create table event_stream (
    aggregate_id  uuid   primary key,
    last_sequence bigint not null check (last_sequence > 0)
);

-- The service's event log. Rows stay after they are published: any topic can be seeded again from them.
create table outbox (
    seq            bigint generated always as identity primary key,
    event_id       uuid        not null default uuidv7() unique,
    aggregate_id   uuid        not null references event_stream,
    sequence       bigint      not null,
    type           text        not null,
    subject        uuid        not null,
    correlation_id text        not null,
    occurred_at    timestamptz not null default clock_timestamp(),
    payload        text        not null,
    published_at   timestamptz,
    unique (aggregate_id, sequence)
);
create index outbox_unpublished on outbox (seq) where published_at is null;

-- A request to send the whole event log again; done when done_at is set.
create table replay (
    id           uuid        primary key default uuidv7(),
    requested_at timestamptz not null default now(),
    sent_up_to   bigint      not null default 0,
    done_at      timestamptz
);

-- Which events a consumer has taken: a second delivery has no second effect.
create table inbox (
    consumer    text        not null,
    event_id    text        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- Messages that a consumer could not handle. They wait here, with the later ones of the same key behind them.
create table dead_letter (
    id            uuid        primary key default uuidv7(),
    consumer      text        not null,
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    record_key    text,
    headers       jsonb       not null,
    payload       bytea,
    reason        text        not null,
    parked_at     timestamptz not null default now(),
    attempts      integer     not null default 1,
    handled_at    timestamptz,
    unique (consumer, topic, partition, record_offset)
);
create index dead_letter_parked on dead_letter (consumer, record_key, topic, partition, record_offset) where handled_at is null;

-- Who read or changed which record. Written by the server in the transaction of the reading or the change.
create table audit (
    id             uuid        primary key default uuidv7(),
    at             timestamptz not null default now(),
    subject        text        not null,
    worker_id      uuid,
    roles          text[]      not null,
    action         text        not null,
    record_type    text        not null,
    record_id      uuid        not null,
    request_id     text        not null,
    correlation_id text        not null
);
create index audit_of_record on audit (record_type, record_id, at);

-- Answers to requests that carried an Idempotency-Key, kept in the transaction of the change.
create table idempotency_key (
    subject    text        not null,
    key        text        not null,
    operation  text        not null,
    body_hash  text        not null,
    status     integer,
    location   text,
    etag       text,
    body       text,
    created_at timestamptz not null default now(),
    primary key (subject, key)
);
