-- The professionals around a child. They are around the child, not the case: a school stays when a case ends. Half-open:
-- started_on inclusive, ended_on exclusive, null while it lasts; both the same where somebody never was.
create table network_member (
    id            uuid        primary key,
    child_id      uuid        not null references child,
    role          text        not null,
    role_words    text,
    organisation  text        not null,
    person_name   text,
    reach         text,
    helps_with    text,
    -- false for those of whom the child's own page must not speak
    on_childs_page boolean    not null,
    started_on    date        not null,
    ended_on      date,
    recorded_at   timestamptz not null,
    recorded_by   uuid,
    version       bigint      not null default 0,
    constraint network_member_of_child unique (id, child_id),
    constraint network_member_ends_after_start check (ended_on >= started_on),
    constraint network_member_other_in_words check ((role = 'OTHER') = (role_words is not null))
);

-- A person is known once in a child's network. Without a name the organisation tells them apart.
create unique index network_member_known_once
    on network_member (child_id, role, lower(organisation), lower(coalesce(person_name, ''))) where ended_on is null;
create index network_member_of_child_by_start on network_member (child_id, started_on desc, id desc);
