-- What a child said, wants and feels, in the child's own words. Written once.
create table voice (
    id            uuid        primary key,
    case_id       uuid        not null references case_file,
    heard_on      date        not null,
    how           text        not null,
    communication text        not null,
    said          text,
    wants         text,
    feels         text,
    recorded_at   timestamptz not null,
    recorded_by   uuid
);

create index voice_of_case on voice (case_id, heard_on desc, id desc);

-- What the child thinks of the relationship: any of the sixteen qualities, 1 to 5. No worker stands here, on purpose:
-- a rating is a child's word on a relationship, not a mark for a person.
create table voice_rating (
    voice_id uuid    not null references voice,
    quality  text    not null,
    score    integer not null,
    words    text,
    constraint voice_rating_once primary key (voice_id, quality),
    constraint voice_rating_of_five check (score between 1 and 5)
);
