create table note (id uuid primary key, text text not null, mark integer not null);
create table unique_mark (mark integer constraint one_of_each_mark unique);
create table note_seen (at bigint generated always as identity primary key, note_id uuid, mark integer, sequence bigint);
