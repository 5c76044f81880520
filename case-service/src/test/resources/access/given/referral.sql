-- by the machine that asks as MASH: its token's subject
insert into referral (id, mash_reference, content_hash, submitted_by, received_at, decision_due, source, primary_need, updated_at)
select record_id, record_id::text, '', '82a80c86-b14a-3570-bf7c-83f06fa1324b', now(), date '2026-11-10', '1A', 'N1', now() from access_cell;

insert into referral_child (referral_id, position, child_reference, child_id, as_sent, match, matched_on, contradicted, possible_child_ids)
select record_id, 1, '1', child_id, '{}', 'NEW', '{}', '{}', '{}' from access_cell;
