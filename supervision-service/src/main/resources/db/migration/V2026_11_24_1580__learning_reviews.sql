-- What happened, what the system made likely, what was learned, what changes. No person is named by any column: nobody is
-- judged here, and nothing leads from here to how somebody is judged elsewhere.
create table learning_review (
    id            uuid        primary key,
    pod_id        uuid        not null,
    held_on       date        not null,
    what_happened text        not null,
    made_likely   text        not null,
    factors       text[]      not null,
    learned       text        not null,
    shared_on     date,
    recorded_at   timestamptz not null,
    version       bigint      not null,
    constraint learning_review_looks_at_the_system check (cardinality(factors) > 0)
);
create index learning_review_of_pod on learning_review (pod_id, id desc);
create index learning_review_shared on learning_review (id desc) where shared_on is not null;

create table learning_change (
    id                 uuid    primary key,
    learning_review_id uuid    not null references learning_review,
    position           integer not null,
    change             text    not null,
    brought_about_in   text    not null check (brought_about_in in ('POD', 'LEADERSHIP', 'COUNCIL', 'PARTNERS')),
    due_on             date    not null,
    made_on            date,
    unique (learning_review_id, position)
);
