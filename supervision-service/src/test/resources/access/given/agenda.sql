insert into group_supervision (id, pod_id, starts_at, ends_at, version)
select record_id, pod_id, timestamptz '2026-11-02 10:00Z', timestamptz '2026-11-02 12:00Z', 0 from access_cell;

insert into agenda (session_id, built_at, minutes_per_case, capacity, open_cases, next_session_on)
select record_id, now(), 15, 8, 1, date '2026-12-07' from access_cell;
