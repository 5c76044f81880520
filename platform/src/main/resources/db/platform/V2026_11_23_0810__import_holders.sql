-- Which instance of the service has the file and runs or will run the import: the number that its session holds an advisory
-- lock on. Nobody holds the lock: nobody will ever end the import.
create sequence import_holder as integer cycle;
alter table file_import add column holder integer;
