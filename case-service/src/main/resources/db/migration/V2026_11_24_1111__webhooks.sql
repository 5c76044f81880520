-- Where a sender of referrals wants to be told. No secret is kept: it follows from the service's key and the id.
create table webhook_subscription (
    id         uuid        primary key,
    owner      text        not null,
    url        text        not null,
    created_at timestamptz not null,
    ended_at   timestamptz,
    constraint webhook_subscription_address check (url ~ '^https?://' and length(url) <= 500)
);

create unique index webhook_subscription_once on webhook_subscription (owner, url) where ended_at is null;

-- What is to be told of a referral: written in the transaction of the fact, sent after it, until it is heard or given up.
create table webhook_delivery (
    id              uuid        primary key,
    subscription_id uuid        not null references webhook_subscription,
    referral_id     uuid        not null references referral,
    mash_reference  text        not null,
    what            text        not null check (what in ('referral.received', 'referral.decided', 'referral.withdrawn')),
    decision        text        check (decision in ('ACCEPT', 'NO_FURTHER_ACTION')),
    occurred_at     timestamptz not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP', 'CANCELLED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    constraint webhook_delivery_once unique (subscription_id, referral_id, what),
    constraint webhook_delivery_waits_for_its_next check ((state = 'WAITING') = (next_attempt_at is not null)),
    constraint webhook_delivery_says_what_was_decided check ((what = 'referral.decided') = (decision is not null))
);

create index webhook_delivery_due on webhook_delivery (next_attempt_at, id) where state = 'WAITING';
create index webhook_delivery_of_subscription on webhook_delivery (subscription_id, id desc);
create index webhook_delivery_of_referral on webhook_delivery (referral_id);

-- How each attempt ended; status is null where there was no answer, failure where there was no fault.
create table webhook_attempt (
    delivery_id  uuid        not null references webhook_delivery,
    number       integer     not null,
    began_at     timestamptz not null,
    milliseconds integer     not null,
    status       integer,
    failure      text,
    constraint webhook_attempt_numbered primary key (delivery_id, number)
);
