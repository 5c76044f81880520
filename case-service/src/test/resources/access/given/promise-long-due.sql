-- due before any other promise, so that the first page of the list holds them all
insert into promise (id, case_id, made_to, words, made_on, first_due_on, due_on, recorded_at)
select record_id, case_id, 'CHILD', 'I will ask', date '1900-01-01', date '1900-01-02', date '1900-01-02', now()
from access_cell;
