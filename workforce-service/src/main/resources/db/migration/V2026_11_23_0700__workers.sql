create extension if not exists pg_trgm;

create table worker (
    id          uuid          primary key default uuidv7(),
    version     bigint        not null default 0,
    swe_number  text,
    given_name  text          not null,
    family_name text          not null,
    role        text          not null,
    fte         numeric(7, 6) not null,
    employment  text          not null,
    started_on  date          not null,
    asye_until  date,
    last_day    date,
    constraint worker_swe_number_unique unique (swe_number),
    -- Social Work England: two letters and ten digits; kept in capitals so that one number is one worker
    constraint worker_swe_number_format check (swe_number ~ '^[A-Z]{2}[0-9]{10}$'),
    constraint worker_names_given check (length(trim(given_name)) > 0 and length(trim(family_name)) > 0),
    constraint worker_role_known check (role in ('POD_MANAGER', 'SENIOR_SOCIAL_WORKER', 'SOCIAL_WORKER',
        'SOCIAL_WORKER_IN_TRAINING', 'POD_ADMINISTRATIVE_OFFICER', 'LEAD_PRACTITIONER', 'PRINCIPAL_SOCIAL_WORKER',
        'SENIOR_LEADER', 'RETURNS_OFFICER')),
    constraint worker_fte_range check (fte between 0 and 1),
    constraint worker_employment_known check (employment in ('PERMANENT', 'AGENCY')),
    constraint worker_asye_after_start check (asye_until >= started_on),
    constraint worker_leaves_after_start check (last_day >= started_on)
);
create index worker_by_role on worker (role, id);
create index worker_by_name on worker using gin (lower(given_name || ' ' || family_name) gin_trgm_ops);
