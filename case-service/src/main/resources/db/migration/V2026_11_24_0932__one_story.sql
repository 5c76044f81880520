-- One Story: one narrative of a child. An entry is never overwritten: writing it anew adds a version, and every version stays.
create table story_entry (
    id         uuid        primary key,
    child_id   uuid        not null references child,
    version    integer     not null check (version > 0),
    created_at timestamptz not null,
    created_by uuid
);

create index story_entry_of_child on story_entry (child_id);

create table story_entry_version (
    id         uuid        primary key,
    entry_id   uuid        not null references story_entry,
    version    integer     not null check (version > 0),
    section    text        not null,
    audience   text        not null,
    told_by    text        not null,
    body       text        not null,
    written_at timestamptz not null,
    written_by uuid,
    constraint story_entry_version_once unique (entry_id, version)
);
