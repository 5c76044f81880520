-- A file that was sent to be imported, and how far it is. The file's name is not kept: it may be a child's.
create table file_import (
    id             uuid        primary key,
    kind           text        not null,
    file_extension text,
    size_bytes     bigint      not null,
    state          text        not null check (state in ('RECEIVED', 'RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    failure        text,
    received_at    timestamptz not null default now(),
    started_at     timestamptz,
    ended_at       timestamptz,
    bytes_read     bigint      not null default 0,
    rows_read      bigint      not null default 0,
    rows_created   bigint      not null default 0,
    rows_updated   bigint      not null default 0,
    rows_unchanged bigint      not null default 0,
    rows_refused   bigint      not null default 0
);
create index file_import_not_ended on file_import (received_at) where ended_at is null;

-- Why a row was refused: where, which rule; never the value, which may be a date of birth.
create table import_refusal (
    id        bigint generated always as identity,
    import_id uuid   not null references file_import,
    line      bigint not null,
    field     text   not null,
    code      text   not null,
    reason    text   not null,
    primary key (import_id, line, id)
);

-- The rows that the running import has seen, as hashes of key and content: a key twice in one file is found however large
-- the file is. Emptied before each import; one import runs at a time.
create unlogged table import_seen (
    key     uuid primary key,
    content uuid not null
);
