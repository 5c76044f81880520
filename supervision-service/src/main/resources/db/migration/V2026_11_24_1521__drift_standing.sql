-- Cases whose facts have changed since they were looked at. Rows are only added and taken, so that whoever tells a fact never
-- waits for who looks at it. The moments at which time changes a case stand with its standing below, not with its facts.
create table case_to_assess (
    id      bigint generated always as identity primary key,
    case_id uuid   not null
);
drop index reviewed_case_to_assess;
alter table reviewed_case drop column assess_at;

-- Where each open case stood when it was looked at last, and the next moment at which time alone may change that. Boards of a
-- pod look at the facts anew; this is for lists over the whole council, and to tell when a band changes.
create table drift_standing (
    case_id       uuid        primary key,
    child_id      uuid        not null,
    band          text        not null default 'ON_TRACK' check (band in ('ON_TRACK', 'AT_RISK', 'DRIFTING')),
    band_since    date        not null,
    review_due_on date,
    signals       text[]      not null default '{}',
    assess_at     timestamptz
);
create index drift_standing_to_assess on drift_standing (assess_at) where assess_at is not null;
create index drift_standing_of_child on drift_standing (child_id);

-- Somebody saw a case otherwise than its signals do. Kept, never changed.
create table band_disagreement (
    id        uuid        primary key,
    case_id   uuid        not null,
    child_id  uuid        not null,
    pod_id    uuid        not null,
    band      text        not null check (band in ('ON_TRACK', 'AT_RISK', 'DRIFTING')),
    view      text        not null check (view in ('ON_TRACK', 'AT_RISK', 'DRIFTING')),
    words     text        not null check (length(words) between 1 and 2000),
    said_by   uuid,
    said_at   timestamptz not null,
    constraint band_disagreement_differs check (view <> band)
);
create index band_disagreement_of_case on band_disagreement (case_id, said_at desc, id desc);
create index band_disagreement_of_child on band_disagreement (child_id);
