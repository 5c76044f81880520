-- What was promised to a child or family. due_on is the last day as last agreed; the days before stay in the agreements.
create table promise (
    id            uuid        primary key,
    case_id       uuid        not null references case_file,
    made_to       text        not null check (made_to in ('CHILD', 'FAMILY')),
    words         text        not null,
    made_on       date        not null,
    made_by       uuid,
    first_due_on  date        not null,
    due_on        date        not null,
    recorded_at   timestamptz not null,
    outcome       text        check (outcome in ('KEPT', 'BROKEN')),
    settled_on    date,
    settled_by    uuid,
    settled_words text,
    explained     boolean,
    version       bigint      not null default 0,
    constraint promise_due_after_made check (first_due_on >= made_on and due_on >= made_on),
    constraint promise_settled_after_made check (settled_on >= made_on),
    constraint promise_settled_whole check ((outcome is null) = (settled_on is null)),
    constraint promise_broken_says_whether_explained check (outcome is distinct from 'BROKEN' or explained is not null)
);

create index promise_of_case on promise (case_id, made_on desc, id desc);
create index promise_open_by_due on promise (due_on, id) where outcome is null;

-- Another last day, with their agreement.
create table promise_agreement (
    promise_id      uuid        not null references promise,
    number          integer     not null,
    agreed_on       date        not null,
    previous_due_on date        not null,
    due_on          date        not null,
    words           text,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    constraint promise_agreement_in_order primary key (promise_id, number),
    constraint promise_agreement_is_another_day check (due_on <> previous_due_on),
    constraint promise_agreement_before_due check (due_on >= agreed_on)
);

-- A last day that passed is told once; another last day can be told again.
create table promise_overdue (
    promise_id uuid        not null references promise,
    due_on     date        not null,
    told_at    timestamptz not null default now(),
    constraint promise_overdue_once primary key (promise_id, due_on)
);
