-- What was put together for the Department for Education's API: pages of at most 100 children, each with the Department's receipt
-- once it has been taken. A page holds its children only until then: afterwards the hash tells what has changed since.
create table dfe_submission (
    id       uuid        primary key,
    kind     text        not null check (kind in ('FULL', 'DELTA')),
    state    text        not null check (state in ('OPEN', 'DONE', 'SUPERSEDED')),
    made_at  timestamptz not null,
    pages    integer     not null default 0,
    children integer     not null default 0,
    purges   integer     not null default 0,
    left_out integer     not null default 0
);

-- one at a time, whoever is faster: two would tell the Department two different things of one day
create unique index dfe_submission_one_open on dfe_submission ((true)) where state = 'OPEN';

create table dfe_submission_page (
    submission_id uuid        not null references dfe_submission,
    number        integer     not null,
    body          text,
    receipt       uuid        constraint dfe_receipt_once unique,
    receipted_at  timestamptz,
    primary key (submission_id, number),
    constraint dfe_receipt_whole check ((receipt is null) = (receipted_at is null)),
    constraint dfe_page_emptied_by_receipt check (receipt is null or body is null)
);

create table dfe_submission_child (
    submission_id uuid    not null references dfe_submission,
    la_child_id   text    not null,
    child_id      uuid    references child,
    page          integer not null,
    hash          text,
    purge         boolean not null,
    primary key (submission_id, la_child_id),
    foreign key (submission_id, page) references dfe_submission_page,
    check (purge = (hash is null))
);
create index dfe_submission_child_of_child on dfe_submission_child (child_id);
create index dfe_submission_child_of_page on dfe_submission_child (submission_id, page);

-- What the Department has taken, by the last receipt of each child.
create table dfe_known_child (
    la_child_id   text primary key,
    child_id      uuid not null references child,
    hash          text not null,
    submission_id uuid not null references dfe_submission
);

create index dfe_known_child_of_child on dfe_known_child (child_id);
