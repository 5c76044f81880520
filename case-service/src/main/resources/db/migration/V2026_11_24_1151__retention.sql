-- A record that must be kept, whatever the rules say: an inquiry, a claim, a complaint. While one holds, its reference keeps
-- the child's row from being erased.
create table legal_hold (
    id           uuid        primary key,
    child_id     uuid        not null references child,
    reason       text        not null,
    words        text        not null,
    held_on      date        not null,
    held_by      uuid        not null,
    recorded_at  timestamptz not null default now(),
    lifted_on    date,
    lifted_by    uuid,
    lifted_words text,
    constraint legal_hold_lifted_whole check ((lifted_on is null) = (lifted_by is null)),
    constraint legal_hold_lifted_after_held check (lifted_on >= held_on)
);

create index legal_hold_of_child on legal_hold (child_id);

-- The proof that a record was erased, by which rule, and how much it was. No reference to a child: there is none any more.
create table erasure (
    id          uuid        primary key,
    child_id    uuid        not null constraint erasure_once unique,
    rule        text        not null,
    source      text        not null,
    kept_until  date        not null,
    erased_at   timestamptz not null default now(),
    erased_by   text        not null,
    rows_erased jsonb       not null,
    constraint erasure_not_before_its_day check (erased_at >= kept_until)
);

create index erasure_in_order on erasure (erased_at, id);
