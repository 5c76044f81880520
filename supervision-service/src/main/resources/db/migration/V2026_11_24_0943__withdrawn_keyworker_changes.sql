-- A planned change of keyworker that will not take place. Marked, not deleted, so that the order of the events does not matter.
alter table keyworker_spell add column withdrawn boolean not null default false;
