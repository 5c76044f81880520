-- An outcome agreed with the professionals around a child. Its parties and its owner are of the same child's network: the
-- child stands in every key, so that the database holds it.
alter table case_file add constraint case_file_with_child unique (id, child_id);

create table shared_outcome (
    id             uuid        primary key,
    case_id        uuid        not null,
    child_id       uuid        not null,
    aim            text        not null,
    child_notices  text        not null,
    agreed_on      date        not null,
    due_on         date        not null,
    child_agreed   boolean     not null,
    family_agreed  boolean     not null,
    owner_id       uuid        not null,
    ending         text        check (ending in ('REACHED', 'DROPPED')),
    drop_reason    text,
    ended_on       date,
    ended_words    text,
    ended_by       uuid,
    recorded_at    timestamptz not null,
    recorded_by    uuid,
    version        bigint      not null default 0,
    constraint shared_outcome_of_child unique (id, child_id),
    constraint shared_outcome_in_case foreign key (case_id, child_id) references case_file (id, child_id),
    constraint shared_outcome_owner_in_network foreign key (owner_id, child_id) references network_member (id, child_id),
    constraint shared_outcome_due_after_agreed check (due_on > agreed_on),
    constraint shared_outcome_ends_whole check ((ending is null) = (ended_on is null) and ended_on >= agreed_on),
    constraint shared_outcome_dropped_for_a_reason check ((ending is not distinct from 'DROPPED') = (drop_reason is not null))
);

create index shared_outcome_of_case on shared_outcome (case_id, agreed_on desc, id desc);
create index shared_outcome_open_of_owner on shared_outcome (owner_id) where ending is null;

create table shared_outcome_party (
    outcome_id uuid not null,
    member_id  uuid not null,
    child_id   uuid not null,
    constraint shared_outcome_party_once primary key (outcome_id, member_id),
    constraint shared_outcome_party_of_outcome foreign key (outcome_id, child_id) references shared_outcome (id, child_id),
    constraint shared_outcome_party_in_network foreign key (member_id, child_id) references network_member (id, child_id)
);

-- The owner is one of those who agreed.
alter table shared_outcome add constraint shared_outcome_owner_agreed
    foreign key (id, owner_id) references shared_outcome_party (outcome_id, member_id) deferrable initially deferred;

-- How far it has come, as somebody of the network sees it, or the pod where nobody of the network is named.
create table shared_outcome_progress (
    id          uuid        primary key,
    outcome_id  uuid        not null,
    child_id    uuid        not null,
    seen_on     date        not null,
    seen_by     uuid,
    progress    text        not null,
    words       text,
    recorded_at timestamptz not null,
    recorded_by uuid,
    constraint shared_outcome_progress_of_outcome foreign key (outcome_id, child_id) references shared_outcome (id, child_id),
    constraint shared_outcome_progress_by_network foreign key (seen_by, child_id) references network_member (id, child_id),
    constraint shared_outcome_progress_one_a_day unique nulls not distinct (outcome_id, seen_on, seen_by)
);
