create extension if not exists btree_gist;

create table pod (
    id        uuid primary key default uuidv7(),
    name      text not null,
    kind      text not null,
    formed_on date not null,
    constraint pod_name_given check (length(trim(name)) > 0),
    constraint pod_kind_known check (kind in ('POD', 'LEADERSHIP'))
);

-- One worker's time in a seat of a pod: from starts_on up to, not including, ends_on. Where both are the same day the
-- seat was given up before it was taken.
create table seat (
    id        uuid          primary key default uuidv7(),
    pod_id    uuid          not null references pod,
    worker_id uuid          not null references worker,
    seat      text          not null,
    fte       numeric(7, 6) not null,
    starts_on date          not null,
    ends_on   date,
    constraint seat_known check (seat in ('POD_MANAGER', 'SENIOR_SOCIAL_WORKER', 'SOCIAL_WORKER',
        'SOCIAL_WORKER_IN_TRAINING', 'POD_ADMINISTRATIVE_OFFICER')),
    constraint seat_fte_range check (fte between 0 and 1),
    constraint seat_ends_after_start check (ends_on >= starts_on),
    constraint seat_held_once exclude using gist
        (worker_id with =, pod_id with =, seat with =, daterange(starts_on, ends_on) with &&)
);
create index seat_of_pod on seat (pod_id, starts_on);
create index seat_of_worker on seat (worker_id, starts_on);

-- The most that a worker's seats add up to on any one day of a stretch: the sum can only rise where a seat begins.
create function most_seat_fte(of_worker uuid, stretch daterange) returns numeric language sql volatile as $$
    select coalesce(max(total), 0)
    from (select sum(s.fte) as total
          from (select lower(stretch) as day
                union
                select starts_on from seat where worker_id = of_worker and starts_on <@ stretch) days
          join seat s on s.worker_id = of_worker and daterange(s.starts_on, s.ends_on) @> days.day
          group by days.day) sums
$$;

create function refuse_seats_above_fte(of_worker uuid, stretch daterange) returns void language plpgsql as $$
declare
    contracted numeric;
begin
    -- the worker's row is the turnstile: who fills seats of one worker at the same time goes through one by one
    select fte into contracted from worker where id = of_worker for no key update;
    if most_seat_fte(of_worker, stretch) > contracted then
        raise exception 'seats above the hours of the worker'
            using errcode = 'check_violation', constraint = 'seat_fte_within_worker';
    end if;
end
$$;

create function seat_fte_within_worker() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.worker_id = old.worker_id and new.fte <= old.fte
                and daterange(new.starts_on, new.ends_on) <@ daterange(old.starts_on, old.ends_on) then
            return null; -- a seat that shrinks cannot raise the sum
        end if;
    end if;
    perform refuse_seats_above_fte(new.worker_id, daterange(new.starts_on, new.ends_on));
    return null;
end
$$;
create trigger seat_fte_within_worker after insert or update on seat
    for each row execute function seat_fte_within_worker();

-- Hours that become fewer are held against the seats from today on: those of the past had the hours of their time.
create function worker_fte_covers_seats() returns trigger language plpgsql as $$
begin
    perform refuse_seats_above_fte(new.id, daterange((now() at time zone 'Europe/London')::date, null));
    return null;
end
$$;
create trigger worker_fte_covers_seats after update of fte on worker
    for each row when (new.fte < old.fte) execute function worker_fte_covers_seats();
