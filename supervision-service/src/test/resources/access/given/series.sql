insert into supervision_series (id, pod_id, weekday, starts_at, minutes, from_on, on_bank_holiday, version)
select record_id, pod_id, 'MONDAY', time '10:00', 120, date '2026-11-30', 'MOVE', 0 from access_cell;
