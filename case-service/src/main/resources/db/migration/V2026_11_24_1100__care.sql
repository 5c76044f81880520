-- A child looked after by the council, as SSDA903 knows it. ended_on is the first day on which it no longer holds.
-- A child is looked after once at a time, lives in one place at a time, and has a placement only while looked after: the
-- stretches themselves are the keys.
create table time_in_care (
    id               uuid        primary key,
    child_id         uuid        not null references child,
    case_id          uuid        not null references case_file,
    started_on       date        not null,
    ended_on         date,
    during           daterange   not null generated always as (daterange(started_on, ended_on)) stored,
    category_of_need text        not null,
    end_reason       text,
    recorded_at      timestamptz not null default now(),
    constraint time_in_care_ends_after_start check (ended_on > started_on),
    constraint time_in_care_no_overlap unique (child_id, during without overlaps),
    check ((ended_on is null) = (end_reason is null))
);
create index time_in_care_of_case on time_in_care (case_id, started_on desc, id desc);

create table placement (
    id              uuid        primary key,
    time_in_care_id uuid        not null references time_in_care,
    child_id        uuid        not null references child,
    case_id         uuid        not null references case_file,
    started_on      date        not null,
    ended_on        date,
    during          daterange   not null generated always as (daterange(started_on, ended_on)) stored,
    kind            text        not null,
    lasting         boolean     not null,
    provider        text,
    change_reason   text,
    recorded_at     timestamptz not null default now(),
    constraint placement_ends_after_start check (ended_on > started_on),
    constraint placement_no_overlap unique (child_id, during without overlaps),
    constraint placement_in_care foreign key (child_id, period during) references time_in_care (child_id, period during)
);
create index placement_of_time_in_care on placement (time_in_care_id, started_on);

-- each holds until the next
create table care_legal_status (
    id              uuid        primary key,
    time_in_care_id uuid        not null references time_in_care,
    started_on      date        not null,
    status          text        not null,
    recorded_at     timestamptz not null default now(),
    constraint care_legal_status_once unique (time_in_care_id, started_on)
);

-- Reviews of files and those recorded here are one list: a file that tells of one again finds it there.
alter table looked_after_review add column case_id uuid references case_file;
alter table looked_after_review add column chaired_by uuid;
create unique index looked_after_review_once on looked_after_review (child_id, reviewed_on) where case_id is not null;
