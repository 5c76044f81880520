-- Changes of an agenda by hand, with their reason. They outlive the agenda: building it again starts anew.
create table agenda_change (
    id         uuid        primary key,
    session_id uuid        not null references group_supervision,
    kind       text        not null check (kind in ('ADD', 'DROP', 'MOVE')),
    case_id    uuid        not null,
    position   integer     check (position > 0),
    reason     text        not null,
    words      text,
    changed_by uuid,
    changed_at timestamptz not null,
    constraint agenda_change_other_says_why check (reason <> 'OTHER' or words is not null),
    constraint agenda_change_moved_somewhere check (kind <> 'MOVE' or position is not null)
);
create index agenda_change_of_session on agenda_change (session_id, id);

-- The review-due dates that slip by a change, and those that are saved by it.
create table agenda_change_slip (
    change_id    uuid    not null references agenda_change,
    saved        boolean not null,
    case_id      uuid    not null,
    review_due   date    not null,
    discussed_on date,
    constraint agenda_change_slip_once primary key (change_id, saved, case_id, review_due)
);
