-- Who may see a child's record, beyond role and relationship. Where allowed names somebody, nobody else sees the record; who
-- is denied never does. One restriction of a child at a time; steps keep what it said before.
create table restriction (
    id          uuid        primary key,
    child_id    uuid        not null references child,
    reason      text        not null,
    allowed     uuid[]      not null,
    denied      uuid[]      not null,
    decided_by  uuid        not null,
    decided_on  date        not null,
    review_on   date        not null,
    recorded_at timestamptz not null,
    lifted_on   date,
    lifted_by   uuid,
    lift_reason text,
    version     bigint      not null default 0,
    constraint restriction_restricts_somebody check (cardinality(allowed) + cardinality(denied) > 0),
    constraint restriction_on_one_list check (not allowed && denied),
    constraint restriction_reviewed_after_decision check (review_on > decided_on),
    constraint restriction_lifted_whole check ((lifted_on is null) = (lifted_by is null)
                                               and (lifted_on is null) = (lift_reason is null)),
    constraint restriction_lifted_after_decision check (lifted_on >= decided_on)
);

create unique index restriction_one_at_a_time on restriction (child_id) where lifted_on is null;
create index restriction_of_child on restriction (child_id);
create index restriction_by_review on restriction (review_on, id) where lifted_on is null;

create table restriction_step (
    restriction_id uuid        not null references restriction,
    number         integer     not null,
    kind           text        not null check (kind in ('RESTRICTED', 'AMENDED', 'REVIEWED', 'LIFTED')),
    taken_by       uuid        not null,
    taken_at       timestamptz not null default now(),
    allowed        uuid[]      not null,
    denied         uuid[]      not null,
    review_on      date        not null,
    constraint restriction_step_in_order primary key (restriction_id, number)
);

-- A review day that passed is told once; the next one can be told again.
create table restriction_overdue (
    restriction_id uuid        not null references restriction,
    review_on      date        not null,
    told_at        timestamptz not null default now(),
    constraint restriction_overdue_once primary key (restriction_id, review_on)
);

-- One hour, by the database's clock, for somebody who must see a record now. Never for who is denied.
create table emergency_access (
    id           uuid        primary key,
    child_id     uuid        not null references child,
    worker_id    uuid        not null,
    reason       text        not null,
    words        text        not null,
    began_at     timestamptz not null,
    ends_at      timestamptz not null,
    reviewed_on  date,
    reviewed_by  uuid,
    finding      text        check (finding in ('JUSTIFIED', 'JUSTIFIED_BUT_AVOIDABLE', 'NOT_JUSTIFIED')),
    review_words text,
    constraint emergency_access_lasts_an_hour check (ends_at - began_at = interval '1 hour'),
    constraint emergency_access_one_at_a_time
        exclude using gist (child_id with =, worker_id with =, tstzrange(began_at, ends_at) with &&),
    constraint emergency_access_reviewed_by_another check (reviewed_by <> worker_id),
    constraint emergency_access_reviewed_whole check ((reviewed_on is null) = (finding is null)
                                                      and (reviewed_on is null) = (reviewed_by is null))
);

create index emergency_access_to_review on emergency_access (began_at, id) where reviewed_on is null;
