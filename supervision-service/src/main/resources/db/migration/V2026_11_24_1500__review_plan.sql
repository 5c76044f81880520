-- The minutes of the session that were kept for what the pod brings itself; how long each case takes, and whether its date would allow a later session.
alter table agenda
    add column minutes_kept integer not null default 0 check (minutes_kept >= 0);
alter table agenda_case
    add column minutes integer not null default 0 check (minutes >= 0),
    add column ahead boolean not null default false;

-- A review-due date of which others were told that it will not be met: once for a case and a date.
create table review_date_at_risk (
    case_id      uuid        not null,
    review_due   date        not null,
    pod_id       uuid        not null,
    discussed_on date,
    cause        text        not null check
        (cause in ('OVERDUE_ALREADY', 'NO_SESSION_IN_TIME', 'NOT_ENOUGH_MINUTES', 'TAKEN_OFF_AGENDA')),
    told_at      timestamptz not null,
    constraint review_date_at_risk_once primary key (case_id, review_due)
);
create index review_date_at_risk_of_pod on review_date_at_risk (pod_id, review_due);
