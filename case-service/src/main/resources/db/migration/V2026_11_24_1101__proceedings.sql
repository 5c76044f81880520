-- Care proceedings about a child (Children Act 1989 s. 31) and the dates in court.
create table proceedings (
    id           uuid        primary key,
    case_id      uuid        not null references case_file,
    issued_on    date        not null,
    concluded_on date,
    outcome      text,
    recorded_at  timestamptz not null default now(),
    constraint proceedings_end_after_issue check (concluded_on >= issued_on),
    constraint proceedings_no_overlap exclude using gist
        (case_id with =, daterange(issued_on, concluded_on, '[]') with &&),
    check ((concluded_on is null) = (outcome is null))
);

-- s. 32(8): each is for eight weeks at most, from the end of the time that it prolongs, or from its own day where that is later
create table proceedings_extension (
    id             uuid        primary key,
    proceedings_id uuid        not null references proceedings,
    ordered_on     date        not null,
    weeks          integer     not null,
    reason         text        not null,
    recorded_at    timestamptz not null default now(),
    constraint proceedings_extension_once unique (proceedings_id, ordered_on),
    constraint proceedings_extension_weeks check (weeks between 1 and 8)
);

create table hearing (
    id             uuid        primary key,
    proceedings_id uuid        not null references proceedings,
    listed_for     date        not null,
    kind           text        not null,
    vacated_on     date,
    recorded_at    timestamptz not null default now()
);
-- a hearing that was vacated may be listed for the same day again
create unique index hearing_once on hearing (proceedings_id, listed_for, kind) where vacated_on is null;
create index hearing_of_proceedings on hearing (proceedings_id, listed_for);
