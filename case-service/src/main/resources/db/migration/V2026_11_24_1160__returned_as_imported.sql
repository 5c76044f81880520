-- What a return says and our own features do not use, kept so that it comes out again as it came in.
alter table child
    add column former_upn           text,
    add column upn_unknown          text   constraint child_upn_unknown_code check (upn_unknown ~ '^UN[0-9]{1,2}$'),
    add column died_on              date,
    add column disabilities         text[],
    add column mother               boolean,
    add column mother_child_born_on date;

alter table looked_after_episode
    add column home_postcode      text,
    add column placement_postcode text;

-- The parts of a CINdetails block that have no column of their own, in their order: {"name", "text", "blocks"}, nested.
alter table census_referral add column blocks jsonb not null default '[]';

-- the number of a worker, for the Social Worker file
create index worker_number_of_worker on worker_number (worker_id);
