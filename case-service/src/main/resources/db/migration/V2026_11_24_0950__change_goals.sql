-- What needs to change, by when in the child's timescale, how it will be seen, and what follows if it does not.
create table change_goal (
    id                   uuid        primary key,
    case_id              uuid        not null references case_file,
    change               text        not null,
    for_whom             text        not null,
    due_on               date        not null,
    why_by_then          text,
    seen_how             text        not null,
    consequence          text        not null,
    set_on               date        not null,
    set_by               uuid,
    agreed_on            date        not null,
    baseline             integer     not null check (baseline between 0 and 10),
    recorded_at          timestamptz not null,
    outcome              text        check (outcome in ('ACHIEVED', 'NOT_ACHIEVED')),
    closed_on            date,
    closed_by            uuid,
    consequence_followed boolean,
    closing_words        text,
    version              bigint      not null default 0,
    constraint change_goal_due_after_set check (due_on > agreed_on and agreed_on >= set_on),
    constraint change_goal_ends_whole check ((outcome is null) = (closed_on is null) and closed_on >= agreed_on),
    constraint change_goal_consequence_or_reason check (
        case when outcome = 'NOT_ACHIEVED'
             then consequence_followed is not null and (consequence_followed or closing_words is not null)
             else consequence_followed is null end)
);

create index change_goal_of_case on change_goal (case_id, set_on desc, id desc);

-- Where each of those concerned sees the goal: one score of a view a day.
create table goal_score (
    goal_id     uuid        not null references change_goal,
    scored_on   date        not null,
    scored_by   text        not null check (scored_by in ('CHILD', 'FAMILY', 'WORKER', 'NETWORK')),
    score       integer     not null,
    words       text,
    recorded_at timestamptz not null,
    recorded_by uuid,
    constraint goal_score_one_a_day primary key (goal_id, scored_by, scored_on),
    constraint goal_score_of_ten check (score between 0 and 10)
);

-- What a goal said before it was revised.
create table goal_revision (
    goal_id      uuid        not null references change_goal,
    goal_version bigint      not null,
    revised_on   date        not null,
    reason       text        not null,
    change       text        not null,
    for_whom     text        not null,
    due_on       date        not null,
    why_by_then  text,
    seen_how     text        not null,
    consequence  text        not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid,
    constraint goal_revision_once_per_version primary key (goal_id, goal_version)
);
