insert into worker_card (worker_id, known_as, written_at) select worker_id, 'Sam', now() from access_cell;
