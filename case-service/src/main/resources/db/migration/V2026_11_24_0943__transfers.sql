-- A transfer: cases that one pod asks another to take, together. Its steps stand in docs/transfers.md.
create table transfer (
    id                 uuid        primary key,
    from_pod_id        uuid        not null,
    to_pod_id          uuid        not null,
    status             text        not null check (status in
                                   ('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'COMPLETED')),
    reason             text        not null,
    rationale          text,
    -- why a brother or sister in the same pod stays behind; null where none does
    separation_reason  text,
    requested_on       date        not null,
    requested_by       uuid,
    requested_at       timestamptz not null,
    answer_due_on      date        not null,
    keyworker_id       uuid,
    planned_on         date,
    decline_reason     text,
    answered_by        uuid,
    answered_on        date,
    outstanding_reason text,
    ended_on           date,
    ended_by           uuid,
    version            bigint      not null default 0,
    constraint transfer_between_two_pods check (from_pod_id <> to_pod_id),
    constraint transfer_accepted_names_keyworker check (status not in ('ACCEPTED', 'COMPLETED') or keyworker_id is not null),
    constraint transfer_ended_has_day check ((ended_on is null) = (status in ('REQUESTED', 'ACCEPTED'))),
    constraint transfer_declined_says_why check ((status = 'DECLINED') = (decline_reason is not null))
);

create index transfer_from_pod on transfer (from_pod_id, id);
create index transfer_to_pod on transfer (to_pod_id, id);
create index transfer_unanswered on transfer (answer_due_on) where status = 'REQUESTED';

-- The cases that move together. outcome is null while the transfer is open: MOVED with it, ENDED without moving, CLOSED meanwhile.
create table transfer_case (
    transfer_id uuid not null references transfer,
    case_id     uuid not null references case_file,
    child_id    uuid not null references child,
    outcome     text check (outcome in ('MOVED', 'ENDED', 'CLOSED')),
    -- the keyworker spell that the move began; null where the keyworker moved along
    spell_id    uuid,
    primary key (transfer_id, case_id),
    constraint transfer_case_spell_of_move check (spell_id is null or outcome = 'MOVED')
);

-- A case is asked for once at a time.
create unique index transfer_case_one_open on transfer_case (case_id) where outcome is null;
create index transfer_case_of_case on transfer_case (case_id);
create index transfer_case_of_child on transfer_case (child_id);

-- What was done of the hand-over, for each case.
create table hand_over_step (
    transfer_id uuid        not null,
    case_id     uuid        not null,
    step        text        not null,
    done_on     date        not null,
    done_by     uuid        not null,
    recorded_at timestamptz not null,
    constraint hand_over_step_once primary key (transfer_id, case_id, step),
    foreign key (transfer_id, case_id) references transfer_case
);
