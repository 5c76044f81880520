-- A child's story in one order. A view, not a table: each fact is kept once, where it belongs, and a correction there is a
-- correction here. Every arm is found by an index from the child, so that a page costs one statement however long the story.
-- A new kind of fact is one more arm here and one more name in TimelineKind. place orders the facts of one day as one
-- follows from another; at is null where only the day is known.
drop view if exists timeline_entry;

create view timeline_entry (child_id, kind, place, day, at, record_id, case_id, facts) as
select c.child_id, 'REFERRAL_RECEIVED', 10, (r.received_at at time zone 'Europe/London')::date, r.received_at, r.id, c.case_id,
       jsonb_build_object('source', r.source, 'primaryNeed', r.primary_need, 'match', c.match, 'decisionDue', r.decision_due)
from referral_child c join referral r on r.id = c.referral_id
union all
select c.child_id, 'REFERRAL_UPDATED', 12, (u.received_at at time zone 'Europe/London')::date, u.received_at, u.id, c.case_id,
       jsonb_build_object('referralId', u.referral_id, 'applied', u.applied, 'added', coalesce(c.added_by = u.id, false))
from referral_child c join referral_update u on u.referral_id = c.referral_id
union all
select c.child_id, 'REFERRAL_WITHDRAWN', 18, (r.withdrawn_at at time zone 'Europe/London')::date, r.withdrawn_at, r.id, null,
       jsonb_build_object('reason', r.withdrawal_reason)
from referral_child c join referral r on r.id = c.referral_id
where r.withdrawn_at is not null
union all
select c.child_id, 'REFERRAL_DECIDED', 20, (r.decided_at at time zone 'Europe/London')::date, r.decided_at, r.id, c.case_id,
       jsonb_build_object('decision', r.decision, 'outcome', c.outcome, 'decidedBy', r.decided_by)
from referral_child c join referral r on r.id = c.referral_id
where r.decided_at is not null
union all
select f.child_id, 'CASE_OPENED', 30, f.opened_on, null, f.id, f.id, jsonb_build_object('referralId', f.referral_id)
from case_file f
union all
select f.child_id, 'STRATEGY_DISCUSSION', 33, d.held_on, null, d.id, f.id, '{}'::jsonb
from case_file f join strategy_discussion d on d.case_id = f.id
union all
select f.child_id, 'ENQUIRY_BEGAN', 34, e.started_on, null, e.id, f.id, jsonb_build_object('discussionId', e.discussion_id)
from case_file f join section_47_enquiry e on e.case_id = f.id
union all
select f.child_id, 'ENQUIRY_CONCLUDED', 35, e.concluded_on, null, e.id, f.id, jsonb_build_object('outcome', e.outcome)
from case_file f join section_47_enquiry e on e.case_id = f.id
where e.concluded_on is not null
union all
select f.child_id, 'PROTECTION_CONFERENCE', 36, h.held_on, null, h.id, f.id,
       jsonb_build_object('conference', h.kind, 'outcome', h.outcome, 'category', h.category, 'planId', h.plan_id)
from case_file f join protection_conference h on h.case_id = f.id
union all
select f.child_id, 'PROTECTION_PLAN_BEGAN', 37, p.started_on, null, p.id, f.id,
       jsonb_build_object('category', p.initial_category)
from case_file f join protection_plan p on p.case_id = f.id
union all
select f.child_id, 'PROTECTION_PLAN_ENDED', 38, p.ended_on, null, p.id, f.id,
       jsonb_build_object('category', p.latest_category)
from case_file f join protection_plan p on p.case_id = f.id
where p.ended_on is not null
union all
select f.child_id, 'CORE_GROUP', 39, g.met_on, null, g.id, f.id, jsonb_build_object('planId', g.plan_id)
from case_file f join core_group g on g.case_id = f.id
union all
select f.child_id, 'STAGE_BEGAN', 40, s.started_on, null, s.id, f.id, jsonb_build_object('stage', s.stage)
from case_file f join case_stage s on s.case_id = f.id
where s.stage <> 'CLOSED'
union all
select f.child_id, 'CASE_ALLOCATED', 50, a.allocated_on, null, a.id, f.id,
       jsonb_build_object('podId', a.pod_id, 'keyworkerId', a.keyworker_id, 'reasons', a.reasons,
                          'overrideReason', a.override_reason)
from case_file f join allocation a on a.case_id = f.id
union all
select m.child_id, 'TRANSFER_REQUESTED', 52, t.requested_on, t.requested_at, t.id, m.case_id,
       jsonb_build_object('fromPodId', t.from_pod_id, 'toPodId', t.to_pod_id, 'reason', t.reason, 'answerDueOn', t.answer_due_on)
from transfer_case m join transfer t on t.id = m.transfer_id
union all
select m.child_id, 'TRANSFER_ENDED', 54, t.ended_on, null, t.id, m.case_id,
       jsonb_build_object('status', t.status, 'fromPodId', t.from_pod_id, 'toPodId', t.to_pod_id, 'keyworkerId', t.keyworker_id)
from transfer_case m join transfer t on t.id = m.transfer_id
where t.ended_on is not null and m.outcome <> 'CLOSED'
union all
select f.child_id, 'KEYWORKER_BEGAN', 60, k.started_on, null, k.id, f.id,
       jsonb_build_object('keyworkerId', k.worker_id, 'reason', k.reason, 'planned', k.planned, 'childTold', k.child_told,
                          'until', k.ended_on)
from case_file f join keyworker_spell k on k.case_id = f.id
union all
select f.child_id, 'CO_WORK_BEGAN', 62, w.started_on, null, w.id, f.id,
       jsonb_build_object('workerId', w.worker_id, 'until', w.ended_on)
from case_file f join co_worker w on w.case_id = f.id
union all
select f.child_id, 'COVER_BEGAN', 64, v.started_on, null, v.id, f.id,
       jsonb_build_object('workerId', v.worker_id, 'spellId', v.spell_id, 'planned', v.planned, 'until', v.ended_on)
from case_file f join cover v on v.case_id = f.id
union all
select f.child_id, 'CONTACT', 70, (t.occurred_at at time zone 'Europe/London')::date, t.occurred_at, t.id, f.id,
       jsonb_build_object('contact', t.kind, 'workerIds', t.worker_ids, 'childSeen', t.child_seen, 'seenAlone', t.seen_alone,
                          'statutory', t.statutory, 'durationMinutes', t.duration_minutes)
from case_file f join contact t on t.case_id = f.id
union all
select f.child_id, 'GOAL_SET', 76, g.set_on, null, g.id, f.id,
       jsonb_build_object('baseline', g.baseline, 'forWhom', g.for_whom, 'dueOn', coalesce(
           (select r.due_on from goal_revision r where r.goal_id = g.id order by r.goal_version limit 1), g.due_on))
from case_file f join change_goal g on g.case_id = f.id
union all
select f.child_id, 'GOAL_REVISED', 77, r.revised_on, r.recorded_at, g.id, f.id,
       jsonb_build_object('previousDueOn', r.due_on, 'dueOn', coalesce(
           (select n.due_on from goal_revision n where n.goal_id = g.id and n.goal_version > r.goal_version
            order by n.goal_version limit 1), g.due_on))
from case_file f join change_goal g on g.case_id = f.id join goal_revision r on r.goal_id = g.id
union all
select f.child_id, 'GOAL_SCORED', 78, s.scored_on, s.recorded_at, g.id, f.id,
       jsonb_build_object('scoredBy', s.scored_by, 'score', s.score)
from case_file f join change_goal g on g.case_id = f.id join goal_score s on s.goal_id = g.id
union all
select f.child_id, 'GOAL_CLOSED', 79, g.closed_on, null, g.id, f.id,
       jsonb_build_object('outcome', g.outcome, 'consequenceFollowed', g.consequence_followed)
from case_file f join change_goal g on g.case_id = f.id
where g.outcome is not null
union all
select f.child_id, 'VOICE', 71, v.heard_on, null, v.id, f.id,
       jsonb_build_object('how', v.how, 'rated', (select coalesce(jsonb_agg(r.quality order by r.quality), '[]')
                                                  from voice_rating r where r.voice_id = v.id))
from case_file f join voice v on v.case_id = f.id
union all
select f.child_id, 'PROMISE_MADE', 72, p.made_on, null, p.id, f.id,
       jsonb_build_object('to', p.made_to, 'dueOn', p.first_due_on, 'madeBy', p.made_by)
from case_file f join promise p on p.case_id = f.id
union all
select f.child_id, 'PROMISE_RENEGOTIATED', 73, a.agreed_on, a.recorded_at, p.id, f.id,
       jsonb_build_object('previousDueOn', a.previous_due_on, 'dueOn', a.due_on)
from case_file f join promise p on p.case_id = f.id join promise_agreement a on a.promise_id = p.id
union all
select f.child_id, 'PROMISE_SETTLED', 74, p.settled_on, null, p.id, f.id,
       jsonb_build_object('outcome', p.outcome, 'dueOn', p.due_on, 'explained', p.explained)
from case_file f join promise p on p.case_id = f.id
where p.outcome is not null
union all
select w.child_id, 'WORKER_WISH', 76, w.said_on, null, w.id, w.case_id,
       jsonb_build_object('wish', w.wish, 'workerId', w.worker_id, 'language', w.language, 'until', w.ended_on)
from worker_wish w
union all
select n.child_id, 'CENSUS_REFERRAL', 15, n.referred_on, null, n.id, n.case_id,
       jsonb_build_object('source', n.source, 'primaryNeed', n.primary_need, 'noFurtherAction', n.no_further_action)
from census_referral n
union all
select e.child_id, 'LOOKED_AFTER_EPISODE', 45, e.started_on, null, e.id, null,
       jsonb_build_object('newEpisodeReason', e.new_episode_reason, 'legalStatus', e.legal_status, 'placement', e.placement,
                          'until', e.ended_on, 'endReason', e.end_reason)
from looked_after_episode e
union all
select v.child_id, 'LOOKED_AFTER_REVIEW', 75, v.reviewed_on, null, v.id, v.case_id,
       jsonb_build_object('code', v.code, 'chairedBy', v.chaired_by)
from looked_after_review v
union all
select t.child_id, 'BECAME_LOOKED_AFTER', 41, t.started_on, null, t.id, t.case_id,
       jsonb_build_object('categoryOfNeed', t.category_of_need, 'until', t.ended_on)
from time_in_care t
union all
select t.child_id, 'LEGAL_STATUS', 42, l.started_on, null, l.id, t.case_id, jsonb_build_object('legalStatus', l.status)
from time_in_care t join care_legal_status l on l.time_in_care_id = t.id
union all
select p.child_id, 'PLACEMENT_BEGAN', 43, p.started_on, null, p.id, p.case_id,
       jsonb_build_object('placement', p.kind, 'lasting', p.lasting, 'until', p.ended_on, 'changeReason', p.change_reason)
from placement p
union all
select t.child_id, 'CEASED_TO_BE_LOOKED_AFTER', 44, t.ended_on, null, t.id, t.case_id,
       jsonb_build_object('reason', t.end_reason)
from time_in_care t
where t.ended_on is not null
union all
select f.child_id, 'PROCEEDINGS_ISSUED', 46, p.issued_on, null, p.id, f.id, '{}'::jsonb
from case_file f join proceedings p on p.case_id = f.id
union all
select f.child_id, 'PROCEEDINGS_EXTENDED', 47, x.ordered_on, null, x.id, f.id,
       jsonb_build_object('proceedingsId', p.id, 'weeks', x.weeks)
from case_file f join proceedings p on p.case_id = f.id join proceedings_extension x on x.proceedings_id = p.id
union all
select f.child_id, 'HEARING', 48, h.listed_for, null, h.id, f.id,
       jsonb_build_object('proceedingsId', p.id, 'hearing', h.kind)
from case_file f join proceedings p on p.case_id = f.id join hearing h on h.proceedings_id = p.id
where h.vacated_on is null and h.listed_for <= (now() at time zone 'Europe/London')::date
union all
select f.child_id, 'PROCEEDINGS_CONCLUDED', 49, p.concluded_on, null, p.id, f.id, jsonb_build_object('outcome', p.outcome)
from case_file f join proceedings p on p.case_id = f.id
where p.concluded_on is not null
union all
-- what is restricted is not told here, since whoever sees the child sees the timeline
select e.child_id, 'STORY_WRITTEN', 77, (v.written_at at time zone 'Europe/London')::date, v.written_at, v.id, null,
       jsonb_build_object('entryId', e.id, 'version', v.version, 'section', v.section, 'toldBy', v.told_by, 'writtenBy', v.written_by)
from story_entry e join story_entry_version latest on latest.entry_id = e.id and latest.version = e.version
join story_entry_version v on v.entry_id = e.id
where v.audience <> 'RESTRICTED' and latest.audience <> 'RESTRICTED'
union all
select d.child_id, 'DRIFT_REVIEW', 80, d.reviewed_on, null, d.review_id, d.case_id,
       jsonb_build_object('finding', d.finding, 'podId', d.pod_id, 'sessionId', d.session_id,
                          'nextReviewDue', d.next_review_due, 'decisions', d.decisions, 'actions', d.actions)
from drift_review d
union all
select e.child_id, 'ESCALATION_RAISED', 81, e.raised_on, null, e.escalation_id, e.case_id,
       jsonb_build_object('asked', e.asked, 'podId', e.pod_id, 'neededBy', e.needed_by, 'withdrawnOn', e.withdrawn_on)
from escalation e
union all
select e.child_id, 'ESCALATION_ANSWERED', 83, e.answered_on, null, e.escalation_id, e.case_id,
       jsonb_build_object('asked', e.asked, 'answer', e.answer, 'podId', e.pod_id)
from escalation e
where e.answered_on is not null
union all
select f.child_id, 'DECISION', 82, e.decided_on, null, e.id, f.id,
       jsonb_build_object('decision', e.kind, 'authority', e.authority, 'decidedBy', e.decided_by, 'supersedes', e.supersedes)
from case_file f join decision e on e.case_id = f.id
union all
select f.child_id, 'PERMANENCE_PLAN', 84, p.agreed_on, null, p.id, f.id,
       jsonb_build_object('route', p.route, 'parallelRoute', p.parallel_route, 'authority', p.authority,
                          'aimedFor', p.aimed_for, 'replaces', p.replaces)
from case_file f join permanence_plan p on p.case_id = f.id
union all
select f.child_id, 'PERMANENCE_ACHIEVED', 86, p.achieved_on, null, p.id, f.id, jsonb_build_object('route', p.route)
from case_file f join permanence_plan p on p.case_id = f.id
where p.achieved_on is not null
union all
select n.child_id, 'NETWORK_MEMBER_JOINED', 66, n.started_on, null, n.id, null, jsonb_build_object('role', n.role, 'until', n.ended_on)
from network_member n
union all
select n.child_id, 'NETWORK_MEMBER_LEFT', 68, n.ended_on, null, n.id, null, jsonb_build_object('role', n.role)
from network_member n
where n.ended_on is not null
union all
select f.child_id, 'SHARED_OUTCOME_AGREED', 87, o.agreed_on, null, o.id, o.case_id,
       jsonb_build_object('ownerId', o.owner_id, 'dueOn', o.due_on, 'childAgreed', o.child_agreed)
from case_file f join shared_outcome o on o.case_id = f.id
union all
select f.child_id, 'SHARED_OUTCOME_PROGRESSED', 88, p.seen_on, p.recorded_at, p.id, o.case_id,
       jsonb_build_object('outcomeId', o.id, 'progress', p.progress, 'seenBy', p.seen_by)
from case_file f join shared_outcome o on o.case_id = f.id join shared_outcome_progress p on p.outcome_id = o.id
union all
select f.child_id, 'SHARED_OUTCOME_ENDED', 89, o.ended_on, null, o.id, o.case_id,
       jsonb_build_object('ending', o.ending, 'reason', o.drop_reason)
from case_file f join shared_outcome o on o.case_id = f.id
where o.ending is not null
union all
select m.surviving_child_id, 'CHILDREN_MERGED', 87, (m.merged_at at time zone 'Europe/London')::date, m.merged_at, m.id, null,
       jsonb_build_object('childId', m.child_id, 'survivingChildId', m.surviving_child_id, 'reason', m.reason)
from child_merge m
union all
select m.surviving_child_id, 'CHILDREN_SPLIT', 87, (m.split_at at time zone 'Europe/London')::date, m.split_at, m.id, null,
       jsonb_build_object('childId', m.child_id, 'survivingChildId', m.surviving_child_id, 'reason', m.split_reason)
from child_merge m
where m.split_at is not null
union all
-- a record that was merged and split tells of both, unless it is one child with the other again, who tells it
select m.child_id, told.kind, told.place, (told.at at time zone 'Europe/London')::date, told.at, m.id, null,
       jsonb_build_object('childId', m.child_id, 'survivingChildId', m.surviving_child_id, 'reason', told.reason)
from child_merge m join child k on k.id = m.child_id and k.stands_as <> m.surviving_child_id,
     lateral (values ('CHILDREN_MERGED', 87, m.merged_at, m.reason), ('CHILDREN_SPLIT', 87, m.split_at, m.split_reason))
         as told (kind, place, at, reason)
where told.at is not null
union all
select f.child_id, 'CASE_CLOSED', 90, f.closed_on, null, f.id, f.id,
       jsonb_build_object('reason', f.closure_reason, 'outcome', l.outcome, 'goodbyeContactId', l.goodbye_contact_id,
                          'noGoodbyeReason', l.no_goodbye_reason)
from case_file f left join case_closing l on l.case_id = f.id
where f.closed_on is not null;
