-- Direct work says how: a code, and words where the code is OTHER. What was written before was words.
alter table contact add column method_words text;
update contact set method_words = method, method = 'OTHER' where method is not null;

alter table contact add column version bigint not null default 0;

-- not valid: contacts recorded before a method was asked for stay as they are
alter table contact add constraint contact_direct_work_has_method
    check (kind <> 'DIRECT_WORK' or method is not null) not valid;
alter table contact add constraint contact_other_method_in_words
    check ((method is not distinct from 'OTHER') = (method_words is not null));

-- contact holds what stands today; a version that was put right, or a contact that was withdrawn, moves here whole. So
-- whoever counts contacts counts the table contact, and nothing that was ever said is lost.
create table contact_put_right (
    id                uuid        primary key,
    contact_id        uuid        not null,
    case_id           uuid        not null references case_file,
    contact_version   bigint      not null,
    withdrawn         boolean     not null,
    mistake           text        not null,
    explanation       text        not null,
    put_right_at      timestamptz not null,
    put_right_by      uuid,
    kind              text        not null,
    occurred_at       timestamptz not null,
    duration_minutes  integer,
    worker_ids        uuid[]      not null,
    child_seen        boolean     not null,
    seen_alone        boolean     not null,
    statutory         boolean     not null,
    place             text,
    method            text,
    method_words      text,
    note              text,
    recorded_at       timestamptz not null,
    recorded_by       uuid,
    constraint contact_put_right_once_per_version unique (contact_id, contact_version)
);

create index contact_put_right_of_case on contact_put_right (case_id, put_right_at desc, id desc);
