-- A decision about a child: what, why, by whom, under whose authority. Never changed: another one supersedes it.
create table decision (
    id                    uuid        primary key,
    case_id               uuid        not null references case_file,
    kind                  text        not null,
    authority             text        not null,
    -- the version of the rule that allowed this authority to decide
    authority_rule        text        not null,
    decided_on            date        not null,
    decided_by            uuid,
    what                  text        not null,
    why                   text        not null,
    alternatives          jsonb       not null,
    childs_view           text,
    childs_view_not_said  text,
    familys_view          text,
    familys_view_not_said text,
    for_the_child         text,
    supersedes            uuid,
    recorded_at           timestamptz not null,
    recorded_by           uuid,
    constraint decision_in_case unique (id, case_id),
    constraint decision_superseded_once unique (supersedes),
    constraint decision_supersedes_in_case foreign key (supersedes, case_id) references decision (id, case_id),
    constraint decision_not_of_itself check (supersedes <> id),
    constraint decision_by_worker_or_court check ((authority = 'COURT') = (decided_by is null)),
    constraint decision_childs_view check (num_nonnulls(childs_view, childs_view_not_said) = 1),
    constraint decision_familys_view check (num_nonnulls(familys_view, familys_view_not_said) = 1)
);

create index decision_of_case on decision (case_id, decided_on desc, id desc);

-- The decisions of a drift review, as far as they were told since; before, only their number was kept.
alter table drift_review add column decision_ids uuid[] not null default '{}';
create index drift_review_of_case on drift_review (case_id, reviewed_on);
