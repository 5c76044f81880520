-- Child protection as Working Together and the children in need census know it. Days are all that is known here; what was said
-- stands in the child's story.
create table strategy_discussion (
    id          uuid        primary key,
    case_id     uuid        not null references case_file,
    held_on     date        not null,
    recorded_at timestamptz not null default now()
);
create index strategy_discussion_of_case on strategy_discussion (case_id, held_on, id);

create table section_47_enquiry (
    id            uuid        primary key,
    case_id       uuid        not null references case_file,
    discussion_id uuid        not null references strategy_discussion,
    started_on    date        not null,
    concluded_on  date,
    outcome       text,
    recorded_at   timestamptz not null default now(),
    constraint enquiry_ends_after_start check (concluded_on >= started_on),
    check ((concluded_on is null) = (outcome is null))
);
create unique index enquiry_one_open on section_47_enquiry (case_id) where concluded_on is null;
create unique index enquiry_of_discussion on section_47_enquiry (discussion_id);
create index enquiry_of_case on section_47_enquiry (case_id, started_on, id);

-- started_on and ended_on are both days with a plan.
create table protection_plan (
    id               uuid        primary key,
    case_id          uuid        not null references case_file,
    started_on       date        not null,
    ended_on         date,
    initial_category text        not null,
    latest_category  text        not null,
    recorded_at      timestamptz not null default now(),
    constraint protection_plan_ends_after_start check (ended_on >= started_on),
    constraint protection_plan_no_overlap exclude using gist
        (case_id with =, daterange(started_on, ended_on, '[]') with &&)
);

create table protection_conference (
    id          uuid        primary key,
    case_id     uuid        not null references case_file,
    kind        text        not null check (kind in ('INITIAL', 'REVIEW')),
    held_on     date        not null,
    outcome     text        not null,
    category    text,
    plan_id     uuid        references protection_plan,
    recorded_at timestamptz not null default now(),
    constraint conference_once unique (case_id, kind, held_on),
    check ((kind = 'INITIAL') = (outcome in ('PLAN_BEGINS', 'NO_PLAN'))),
    check ((plan_id is null) = (outcome = 'NO_PLAN'))
);

create table core_group (
    id          uuid        primary key,
    case_id     uuid        not null references case_file,
    plan_id     uuid        not null references protection_plan,
    met_on      date        not null,
    recorded_at timestamptz not null default now(),
    constraint core_group_once unique (case_id, met_on)
);
