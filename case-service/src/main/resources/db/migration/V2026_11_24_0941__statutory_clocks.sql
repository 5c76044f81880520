-- What must be done by when: computed from the facts of a case and kept, so that what is due in a whole pod is one index range.
-- Whether a clock is due soon or overdue depends on the day of asking and is not kept. The rule that it follows stands beside it
-- word for word: a clock explains itself even when the rule is another one by now.
create table statutory_clock (
    id            uuid    primary key,
    case_id       uuid    not null references case_file,
    child_id      uuid    not null references child,
    kind          text    not null,
    step          text    not null,
    started_on    date    not null,
    due_on        date    not null,
    due_soon_on   date    not null,
    limit_amount  integer not null check (limit_amount > 0),
    limit_unit    text    not null,
    extra_weeks   integer not null check (extra_weeks >= 0),
    starting_fact text    not null,
    rule_version  text    not null,
    source        text    not null,
    met_on        date,
    stopped_on    date,
    constraint statutory_clock_once unique (case_id, kind, step, started_on),
    constraint statutory_clock_ends_once check (met_on is null or stopped_on is null),
    check (due_on > started_on),
    check (due_soon_on <= due_on)
);

-- what is due next, over all cases
create index statutory_clock_due on statutory_clock (due_on, id) where met_on is null and stopped_on is null;
create index statutory_clock_due_soon on statutory_clock (due_soon_on) where met_on is null and stopped_on is null;

-- What was told of a clock, and for which day. The key is what makes an event come exactly once; another due date is another key.
create table clock_told (
    clock_id uuid        not null references statutory_clock,
    what     text        not null check (what in ('DUE_SOON', 'OVERDUE')),
    due_on   date        not null,
    told_at  timestamptz not null default now(),
    primary key (clock_id, what, due_on)
);

-- The same for the decision on a referral, which is due before there is any case.
create table referral_clock_told (
    referral_id uuid        not null references referral,
    what        text        not null check (what in ('DUE_SOON', 'OVERDUE')),
    due_on      date        not null,
    told_at     timestamptz not null default now(),
    primary key (referral_id, what, due_on)
);

create index referral_undecided on referral (decision_due) where decision is null;

-- By which edition of the rules a case's clocks were computed last. A case without a row was there before its clocks were.
create table clock_edition (
    case_id uuid primary key references case_file,
    edition uuid not null
);
