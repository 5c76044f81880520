-- The child's record. What belongs to a worker stands in a table of its own and is never read with it.
alter table drift_review
    add column what_works  text,
    add column danger      text,
    add column safety      text,
    add column recorded_by uuid,
    add column amended_at  timestamptz,
    add column version     bigint not null default 0;

-- A review being written in the session. It becomes the drift review of the same id when it is completed.
create table review_draft (
    id         uuid        primary key,
    session_id uuid        not null references group_supervision,
    pod_id     uuid        not null,
    case_id    uuid        not null,
    child_id   uuid        not null,
    content    jsonb       not null,
    saved_by   uuid,
    saved_at   timestamptz not null,
    version    bigint      not null,
    constraint review_draft_once_per_session unique (session_id, case_id)
);

-- What a review said before an amendment, as it was read then.
create table drift_review_version (
    review_id   uuid        not null references drift_review,
    version     bigint      not null,
    record      jsonb       not null,
    reason      text        not null,
    words       text,
    replaced_by uuid,
    replaced_at timestamptz not null,
    constraint drift_review_version_in_order primary key (review_id, version)
);

-- A decision that an amendment left out or worded anew is not deleted: it was told of.
alter table decision add column withdrawn boolean not null default false;

alter table agreed_action
    add column child_id      uuid,
    add column times_carried integer not null default 0 check (times_carried >= 0),
    add column done_by       uuid,
    add column cancelled_on  date,
    add column cancel_reason text,
    add column cancel_words  text,
    add column cancelled_by  uuid,
    add column version       bigint  not null default 0,
    add constraint agreed_action_cancelled_says_why check ((cancelled_on is null) = (cancel_reason is null)),
    add constraint agreed_action_done_or_cancelled check (done_on is null or cancelled_on is null);
update agreed_action a set child_id = r.child_id from drift_review r where r.id = a.review_id;
alter table agreed_action alter column child_id set not null;
drop index agreed_action_open;
create index agreed_action_open on agreed_action (case_id, due_on, id) where done_on is null and cancelled_on is null;
create index agreed_action_of_owner on agreed_action (owner_id, due_on, id);

-- Who was there and sees it otherwise.
create table differing_view (
    id        uuid        primary key,
    review_id uuid        not null references drift_review,
    worker_id uuid        not null,
    finding   text        check (finding in ('ON_TRACK', 'AT_RISK', 'DRIFTING')),
    words     text        not null,
    kept_at   timestamptz not null,
    constraint differing_view_once unique (review_id, worker_id)
);

-- The worker's record: for that worker and who manages them. It names the session, never the child.
create table worker_matter (
    id         uuid        primary key,
    worker_id  uuid        not null,
    session_id uuid        not null references group_supervision,
    words      text        not null,
    written_by uuid,
    written_at timestamptz not null
);
create index worker_matter_of_worker on worker_matter (worker_id, id desc);
