-- What group supervision told about a child's case. The review itself, its evidence and its words are supervision-service's.
create table drift_review (
    review_id       uuid    primary key,
    session_id      uuid    not null,
    pod_id          uuid    not null,
    case_id         uuid    not null,
    -- no reference to child: an event is taken even where it comes before the record that it is about
    child_id        uuid    not null,
    reviewed_on     date    not null,
    finding         text    not null,
    next_review_due date,
    decisions       integer not null,
    actions         integer not null
);

create index drift_review_of_child on drift_review (child_id, reviewed_on);
