-- What workers offer, as workforce-service told. The language is empty where the specialism is none.
create table worker_expertise (
    worker_id     uuid   not null,
    expertise     text   not null,
    language      text   not null default '',
    started_on    date   not null,
    ended_on      date,
    told_sequence bigint not null,
    primary key (worker_id, expertise, language, started_on)
);

-- What a case needs of its worker.
create table expertise_need (
    case_id   uuid not null references case_file,
    expertise text not null constraint expertise_need_is_no_language check (expertise <> 'LANGUAGE'),
    primary key (case_id, expertise)
);

-- What a child wishes of their worker, in a code and in the child's own words. Half-open; it outlives the case it was said in.
create table worker_wish (
    id          uuid        primary key,
    case_id     uuid        not null references case_file,
    child_id    uuid        not null references child,
    wish        text        not null,
    worker_id   uuid,
    language    text,
    words       text,
    said_on     date        not null,
    ended_on    date,
    recorded_at timestamptz not null,
    recorded_by uuid,
    constraint worker_wish_ends_after_start check (ended_on >= said_on),
    constraint worker_wish_says_what check (
        (wish = 'NOT_THIS_WORKER' and worker_id is not null or wish = 'SAME_WORKER' or worker_id is null)
        and (wish = 'LANGUAGE') = (language is not null)
        and (wish <> 'OTHER' or words is not null))
);

-- Of OTHER wishes a child may have several: the words tell them apart.
create unique index worker_wish_once on worker_wish (child_id, wish, worker_id, language) nulls not distinct
    where ended_on is null and wish <> 'OTHER';
create index worker_wish_of_child on worker_wish (child_id);
