insert into story_entry (id, child_id, version, created_at) select record_id, child_id, 1, now() from access_cell;

insert into story_entry_version (id, entry_id, version, section, audience, told_by, body, written_at)
select uuidv7(), record_id, 1, 'WHO_I_AM', 'POD', 'CHILD', 'I like drawing', now() from access_cell;
