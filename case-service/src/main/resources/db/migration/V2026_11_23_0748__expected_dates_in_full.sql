-- A partial index cannot serve "= any (:dates)": that the dates are not empty is not known when the plan is made.
drop index child_expected_date_of_birth;
create index child_expected_date_of_birth on child (expected_date_of_birth);
