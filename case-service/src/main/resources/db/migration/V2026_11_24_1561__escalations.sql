-- What group supervision asked of the leadership pod for a child, and the answer. The words are supervision-service's.
create table escalation (
    escalation_id uuid primary key,
    case_id       uuid not null,
    -- no reference to child: an event is taken even where it comes before the record that it is about
    child_id      uuid not null,
    pod_id        uuid not null,
    asked         text not null,
    raised_on     date not null,
    needed_by     date not null,
    answer        text,
    answered_on   date,
    withdrawn_on  date
);

create index escalation_of_child on escalation (child_id, raised_on);
