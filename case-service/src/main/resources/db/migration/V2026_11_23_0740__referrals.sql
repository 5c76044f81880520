create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- What MASH handed over. One row, and so one receipt, per reference of MASH's.
create table referral (
    id             uuid        primary key,
    mash_reference text        not null constraint referral_mash_reference_once unique,
    content_hash   text        not null,
    submitted_by   text        not null,
    received_at    timestamptz not null,
    decision_due   date        not null,
    source         text        not null,
    primary_need   text        not null check (primary_need ~ '^N[0-9]$'),
    narrative      text,
    lawful_basis   text,
    family_knows   boolean,
    decision       text        check (decision in ('ACCEPT', 'NO_FURTHER_ACTION')),
    rationale      text,
    decided_at     timestamptz,
    decided_by     uuid,
    updated_at     timestamptz not null,
    version        bigint      not null default 0,
    check ((decision is null) = (decided_at is null)),
    check ((decision is null) = (rationale is null))
);

create index referral_by_update on referral (updated_at, id);
create index referral_of_sender on referral (submitted_by, updated_at, id);

-- Each child of a referral: what was sent, word for word; what matching said, and why; what came of it.
create table referral_child (
    referral_id        uuid    not null references referral,
    position           integer not null,
    child_reference    text    not null,
    child_id           uuid    not null references child,
    as_sent            jsonb   not null,
    match              text    not null check (match in ('KNOWN', 'POSSIBLE_DUPLICATE', 'NEW')),
    matched_on         text[]  not null,
    contradicted       text[]  not null,
    possible_child_ids uuid[]  not null,
    case_id            uuid    references case_file,
    outcome            text    check (outcome in ('OPENED', 'ALREADY_OPEN')),
    primary key (referral_id, position),
    unique (referral_id, child_reference),
    -- children in = children out: two children of one referral are never one child
    unique (referral_id, child_id),
    check ((case_id is null) = (outcome is null))
);

create index referral_child_of_child on referral_child (child_id);

-- The blocking keys of matching: a child who shares none of these with one handed over is never the same child.
create index child_date_of_birth on child (date_of_birth);
create index child_expected_date_of_birth on child (expected_date_of_birth) where expected_date_of_birth is not null;

-- A name as people search for it. The dictionary is named in full, so that the function is immutable in truth.
create function name_key(given text, family text) returns text
    language sql immutable parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary,
        normalize(coalesce(given, '') || ' ' || coalesce(family, ''), nfkc)));

create index child_name_key on child using gin (name_key(given_name, family_name) gin_trgm_ops);
