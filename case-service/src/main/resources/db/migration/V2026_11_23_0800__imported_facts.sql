-- What SSDA903 says of a child's time in care. ended_on is DEC: the first day the episode no longer holds.
create table looked_after_episode (
    id                  uuid not null default uuidv7() unique,
    child_id            uuid not null references child,
    started_on          date not null,
    ended_on            date,
    new_episode_reason  text not null,
    legal_status        text,
    category_of_need    text,
    placement           text,
    placement_provider  text,
    end_reason          text,
    place_change_reason text,
    placement_urn       text,
    recorded_at         timestamptz not null default now(),
    primary key (child_id, started_on),
    check (ended_on > started_on)
);

create table looked_after_review (
    id          uuid not null default uuidv7() unique,
    child_id    uuid not null references child,
    reviewed_on date not null,
    code        text not null,
    recorded_at timestamptz not null default now(),
    primary key (child_id, reviewed_on, code)
);

-- A stretch of care without a break, as the episodes told it when it was last computed, and the case that holds it. Kept so
-- that a file sent again is compared with what a file said before, not with what people have done to the case since.
create table care_period (
    id          uuid    primary key default uuidv7(),
    child_id    uuid    not null references child,
    started_on  date    not null,
    ended_on    date,
    case_id     uuid    not null references case_file,
    opened_case boolean not null,
    unique (child_id, started_on),
    check (ended_on > started_on)
);
create index care_period_of_case on care_period (case_id);

-- A referral of the children in need census and the case it led to; none where no further action was taken.
create table census_referral (
    id                uuid    not null default uuidv7() unique,
    child_id          uuid    not null references child,
    referred_on       date    not null,
    source            text,
    primary_need      text,
    no_further_action boolean not null,
    closed_on         date,
    closure_reason    text,
    stage             text,
    stage_since       date,
    case_id           uuid    references case_file,
    recorded_at       timestamptz not null default now(),
    primary key (child_id, referred_on),
    check (closed_on >= referred_on),
    check (no_further_action = (case_id is null))
);
create index census_referral_of_case on census_referral (case_id);

-- Workers by their Social Work England number. Until workforce-service announces the number, worker_id is a placeholder.
create table worker_number (
    swe_number  text    primary key,
    worker_id   uuid    not null,
    placeholder boolean not null
);
