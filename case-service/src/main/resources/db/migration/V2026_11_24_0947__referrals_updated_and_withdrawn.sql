-- What MASH may say beside the referral itself. lawful_basis stays what it was, words; the code stands beside it.
alter table referral
    add column lawful_basis_code      text    constraint referral_lawful_basis_code check (lawful_basis_code in
                                              ('PUBLIC_TASK', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS',
                                               'RECOGNISED_LEGITIMATE_INTEREST', 'LEGITIMATE_INTERESTS')),
    add column family_not_told_reason text    constraint referral_family_not_told_reason check (family_not_told_reason in
                                              ('RISK_TO_CHILD', 'RISK_TO_SOMEBODY_ELSE', 'RISK_TO_INVESTIGATION',
                                               'NO_TIME', 'NOT_REACHED', 'OTHER')),
    add column withdrawn_at           timestamptz,
    add column withdrawal_reason      text    constraint referral_withdrawal_reason check (withdrawal_reason in
                                              ('SENT_IN_ERROR', 'SENT_TWICE', 'OTHER_COUNCIL', 'UNFOUNDED', 'OTHER')),
    add column withdrawal_note        text,
    add column further_information    integer not null default 0,
    add constraint referral_why_the_family_is_not_told
        check (family_not_told_reason is null or family_knows is not true),
    add constraint referral_withdrawn_for_a_reason check ((withdrawn_at is null) = (withdrawal_reason is null)),
    -- a child's referral is decided or taken back, never both, whoever is faster
    add constraint referral_decided_or_withdrawn check (decision is null or withdrawn_at is null);

-- What MASH told after the hand-over, word for word, and what it replaced. Not applied: it came after the decision.
create table referral_update (
    id          uuid        primary key,
    referral_id uuid        not null references referral,
    received_at timestamptz not null,
    applied     boolean     not null,
    as_sent     jsonb       not null,
    replaced    jsonb       not null
);

create index referral_update_of_referral on referral_update (referral_id, received_at, id);

alter table referral_child add column added_by uuid references referral_update;

-- Whoever follows referrals by updated_at must not miss one that commits late. So the database stamps each change itself and
-- holds, until the commit, a shared lock that is named by the second of the stamp: below the oldest such lock nothing can
-- still appear. Locks are released after the commit is visible, and are seen by every role and every instance.
create function referral_stamp() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(
        7001, floor(extract(epoch from clock_timestamp() - timestamptz '2020-01-01Z'))::integer);
    new.updated_at := clock_timestamp();
    return new;
end $$;

create trigger referral_stamp before insert or update on referral for each row execute function referral_stamp();

-- Every change of a referral before this moment is committed and visible to a statement that begins after this one. The
-- time is taken before the locks are looked at: a lock that is not there yet belongs to a later stamp.
create function referrals_settled_until() returns timestamptz language plpgsql volatile as $$
declare
    now_ timestamptz := clock_timestamp();
    oldest bigint;
begin
    select min(objid::bigint) into oldest from pg_locks
    where locktype = 'advisory' and classid = 7001 and objsubid = 2
      and database = (select oid from pg_database where datname = current_database());
    return least(now_, timestamptz '2020-01-01Z' + make_interval(secs => oldest));
end $$;
