-- What a pod asks of the leadership pod. session_id: the session of the leadership pod that has it on its agenda.
create table escalation (
    id             uuid    primary key,
    review_id      uuid    not null references drift_review,
    case_id        uuid    not null,
    child_id       uuid    not null,
    pod_id         uuid    not null,
    asked          text    not null,
    words          text    not null,
    raised_by      uuid,
    raised_on      date    not null,
    needed_by      date    not null,
    session_id     uuid    references group_supervision,
    times_deferred integer not null default 0 check (times_deferred >= 0),
    answer         text,
    answer_words   text,
    answered_by    uuid,
    answered_on    date,
    withdrawn_on   date,
    version        bigint  not null,
    constraint escalation_needed_after_raised check (needed_by >= raised_on),
    constraint escalation_answered_whole check ((answer is null) = (answered_on is null)),
    constraint escalation_answered_in_a_session check (answer is null or session_id is not null),
    constraint escalation_answered_or_withdrawn check (answered_on is null or withdrawn_on is null)
);
create unique index escalation_open_once on escalation (review_id, asked) where answered_on is null and withdrawn_on is null;
create index escalation_waiting on escalation (needed_by, id) where answered_on is null and withdrawn_on is null;
create index escalation_of_session on escalation (session_id);
create index escalation_of_pod on escalation (pod_id, needed_by, id);
