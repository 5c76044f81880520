-- How a case ended for the child: its outcome, and the goodbye or the reason why there was none. A case that a return closed has
-- no row here: returns do not say.
alter table contact add constraint contact_in_case unique (id, case_id);

create table case_closing (
    case_id            uuid        primary key references case_file,
    outcome            text        not null,
    in_words           text        not null,
    goodbye_contact_id uuid,
    no_goodbye_reason  text,
    recorded_at        timestamptz not null,
    recorded_by        uuid,
    constraint case_closing_goodbye_or_why_not check (num_nonnulls(goodbye_contact_id, no_goodbye_reason) = 1),
    constraint case_closing_goodbye_in_case foreign key (goodbye_contact_id, case_id) references contact (id, case_id)
);
