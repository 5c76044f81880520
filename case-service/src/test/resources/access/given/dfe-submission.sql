with made as (
    insert into dfe_submission (id, kind, state, made_at, pages)
    select record_id, 'FULL', 'DONE', now(), 1 from access_cell returning id)
insert into dfe_submission_page (submission_id, number, body) select id, 1, '[]' from made;
