-- The workforce census knows workers by number only: a worker it brought has no name until somebody gives one.
alter table worker alter column given_name drop not null;
alter table worker alter column family_name drop not null;
alter table worker add constraint worker_named_or_numbered
    check ((given_name is null) = (family_name is null) and (family_name is not null or swe_number is not null));
