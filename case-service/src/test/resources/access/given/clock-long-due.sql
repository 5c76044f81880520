-- due before any other clock, so that the first page of the list holds them all
insert into statutory_clock (id, case_id, child_id, kind, step, started_on, due_on, due_soon_on, limit_amount, limit_unit,
                             extra_weeks, starting_fact, rule_version, source)
select record_id, case_id, child_id, 'CHILD_IN_NEED_VISIT', 'ONLY', date '1900-01-01', date '1900-01-02', date '1900-01-02',
       1, 'DAYS', 0, 'LAST_VISIT', 'local-default-1', 'Local standard' from access_cell;
