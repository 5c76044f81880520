-- Two records that are one child: a person says so and can take it back. Nothing is moved: one record points to the other,
-- and whoever reads the child reads both. The generated columns let foreign keys say what no two people may break at once:
-- nobody is merged into a record that is merged itself, and an open case belongs to a record that stands for itself.
alter table child
    add column merged_into        uuid,
    add column merged             boolean not null generated always as (merged_into is not null) stored,
    add column merged_into_merged boolean generated always as (case when merged_into is not null then false end) stored,
    add column stands_as          uuid    not null generated always as (coalesce(merged_into, id)) stored,
    add constraint child_merged_into_another check (merged_into <> id),
    add constraint child_standing unique (id, merged),
    add constraint child_merged_into_one_that_stands
        foreign key (merged_into, merged_into_merged) references child (id, merged);

create index child_stands_as on child (stands_as, id);

alter table case_file
    add column child_merged boolean generated always as (case when closed_on is null then false end) stored,
    add constraint case_file_open_where_the_child_stands
        foreign key (child_id, child_merged) references child (id, merged);

-- Every record of the child that this one stands for or points to: what is read of one is read of all.
create function same_child(record uuid) returns uuid[] language sql stable parallel safe
    return (select array_agg(same.id order by same.id) from child asked join child same on same.stands_as = asked.stands_as
            where asked.id = record);

-- Who said it, why, and who took it back.
create table child_merge (
    id                 uuid        primary key,
    child_id           uuid        not null references child,
    surviving_child_id uuid        not null references child,
    reason             text        not null constraint child_merge_reason check (reason in
                                   ('SAME_IDENTIFIER', 'FAMILY_SAYS', 'PROFESSIONAL_SAYS', 'REGISTERED_TWICE', 'OTHER')),
    words              text        not null,
    merged_at          timestamptz not null,
    merged_by          uuid,
    split_reason       text        constraint child_merge_split_reason check (split_reason in
                                   ('TWO_CHILDREN', 'MERGED_IN_ERROR', 'OTHER')),
    split_words        text,
    split_at           timestamptz,
    split_by           uuid,
    constraint child_merge_of_two check (child_id <> surviving_child_id),
    constraint child_merge_split_whole check ((split_at is null) = (split_reason is null)
                                              and (split_at is null) = (split_words is null)),
    constraint child_merge_split_after check (split_at >= merged_at)
);

create unique index child_merge_one_at_a_time on child_merge (child_id) where split_at is null;
create index child_merge_of_child on child_merge (child_id, id desc);
create index child_merge_of_survivor on child_merge (surviving_child_id, id desc);

-- Somebody looked and said that they are two children; the pair is not shown again.
alter table possible_duplicate
    add column told_apart_at    timestamptz,
    add column told_apart_by    uuid,
    add column told_apart_words text,
    add constraint possible_duplicate_told_apart_whole check ((told_apart_at is null) = (told_apart_words is null));

create index possible_duplicate_undecided on possible_duplicate (child_id, other_child_id) where told_apart_at is null;
