-- A child says whether their words may stand on their page, which others at home may see. Nobody said so of earlier ones.
alter table voice add column on_childs_page boolean not null default false;

-- What a worker tells children of themselves. Only the worker writes it.
create table worker_card (
    worker_id  uuid        not null,
    known_as   text        not null,
    reach      text,
    about_me   text,
    written_at timestamptz not null,
    version    bigint      not null default 0,
    constraint worker_card_once primary key (worker_id)
);
