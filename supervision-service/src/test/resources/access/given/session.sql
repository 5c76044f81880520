insert into group_supervision (id, pod_id, starts_at, ends_at, version)
select record_id, pod_id, timestamptz '2026-11-02 10:00Z', timestamptz '2026-11-02 12:00Z', 0 from access_cell;
