-- Who works a case beside the keyworker. Half-open like a spell: started_on inclusive, ended_on exclusive, null while it lasts.
create table co_worker (
    id          uuid        primary key,
    case_id     uuid        not null references case_file,
    worker_id   uuid        not null,
    started_on  date        not null,
    ended_on    date,
    during      daterange   not null generated always as (daterange(started_on, ended_on, '[)')) stored,
    recorded_at timestamptz not null,
    recorded_by uuid,
    constraint co_worker_ends_after_start check (ended_on > started_on),
    constraint co_worker_no_overlap exclude using gist (case_id with =, worker_id with =, during with &&)
);

create index co_worker_of_worker on co_worker (worker_id, case_id);

-- Who stands in for an absent keyworker. Cover does not end the spell, and never outlasts it: the temporal foreign key says so.
alter table keyworker_spell add constraint keyworker_spell_days unique (id, during without overlaps);

create table cover (
    id          uuid        primary key,
    case_id     uuid        not null references case_file,
    spell_id    uuid        not null,
    worker_id   uuid        not null,
    started_on  date        not null,
    ended_on    date,
    during      daterange   not null generated always as (daterange(started_on, ended_on, '[)')) stored,
    planned     boolean     not null,
    absence_id  uuid,
    recorded_at timestamptz not null,
    recorded_by uuid,
    constraint cover_ends_after_start check (ended_on > started_on),
    constraint cover_no_overlap exclude using gist (case_id with =, during with &&),
    constraint cover_within_spell foreign key (spell_id, period during) references keyworker_spell (id, period during)
);

create index cover_of_spell on cover (spell_id);
create index cover_of_worker on cover (worker_id, case_id);

-- Nobody is keyworker and co-worker of a case on the same day. Two tables, so no exclusion constraint can say it. Both
-- sides meet at the row of the case: the second one waits there, and then sees what the first has written.
create function co_worker_or_keyworker() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'co_worker' then
        perform from case_file where id = new.case_id for update;
    else
        perform from case_file where id = new.case_id for key share;
    end if;
    if exists (select from co_worker c join keyworker_spell k on k.case_id = c.case_id and k.worker_id = c.worker_id
               and k.during && c.during where c.case_id = new.case_id and c.worker_id = new.worker_id) then
        raise exception 'a keyworker is no co-worker of the same case'
            using errcode = 'exclusion_violation', constraint = 'co_worker_is_not_keyworker', table = tg_table_name;
    end if;
    return null;
end $$;

create constraint trigger co_worker_is_not_keyworker after insert or update on co_worker
    for each row execute function co_worker_or_keyworker();
create constraint trigger keyworker_is_not_co_worker after insert or update on keyworker_spell
    for each row execute function co_worker_or_keyworker();
