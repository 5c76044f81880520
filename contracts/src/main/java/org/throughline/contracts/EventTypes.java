package org.throughline.contracts;

import java.util.Map;
import java.util.Optional;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.ChildrenMerged;
import org.throughline.contracts.casework.ChildrenSplit;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockOverdue;
import org.throughline.contracts.casework.ClockStopped;
import org.throughline.contracts.casework.CoWorkerAdded;
import org.throughline.contracts.casework.CoWorkerEnded;
import org.throughline.contracts.casework.ConferenceHeld;
import org.throughline.contracts.casework.ContactCorrected;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.contracts.casework.ContinuityPlanAccepted;
import org.throughline.contracts.casework.ContinuityPlanCompleted;
import org.throughline.contracts.casework.ContinuityPlanIncomplete;
import org.throughline.contracts.casework.ContinuityPlanMade;
import org.throughline.contracts.casework.ContinuityPlanMoved;
import org.throughline.contracts.casework.ContinuityPlanWithdrawn;
import org.throughline.contracts.casework.CoreGroupMet;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.CoverEnded;
import org.throughline.contracts.casework.DecisionMade;
import org.throughline.contracts.casework.EmergencyAccessBegan;
import org.throughline.contracts.casework.EmergencyAccessReviewed;
import org.throughline.contracts.casework.EnquiryBegan;
import org.throughline.contracts.casework.EnquiryConcluded;
import org.throughline.contracts.casework.ExpertiseNeedsChanged;
import org.throughline.contracts.casework.GoalClosed;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.contracts.casework.GoalRevised;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.casework.PermanencePlanAchieved;
import org.throughline.contracts.casework.PermanencePlanAgreed;
import org.throughline.contracts.casework.PermanencePlanChanged;
import org.throughline.contracts.casework.ProcessTransferAlarm;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseOverdue;
import org.throughline.contracts.casework.PromiseRenegotiated;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.contracts.casework.ProtectionPlanBegan;
import org.throughline.contracts.casework.ProtectionPlanEnded;
import org.throughline.contracts.casework.RecordRestricted;
import org.throughline.contracts.casework.ReferralDecided;
import org.throughline.contracts.casework.ReferralDecisionDueSoon;
import org.throughline.contracts.casework.ReferralDecisionOverdue;
import org.throughline.contracts.casework.ReferralReceived;
import org.throughline.contracts.casework.ReferralUpdated;
import org.throughline.contracts.casework.ReferralWithdrawn;
import org.throughline.contracts.casework.RestrictionLifted;
import org.throughline.contracts.casework.RestrictionReviewOverdue;
import org.throughline.contracts.casework.StoryEntryWritten;
import org.throughline.contracts.casework.StrategyDiscussionHeld;
import org.throughline.contracts.casework.TransferAccepted;
import org.throughline.contracts.casework.TransferCompleted;
import org.throughline.contracts.casework.TransferDeclined;
import org.throughline.contracts.casework.TransferExpired;
import org.throughline.contracts.casework.TransferRequested;
import org.throughline.contracts.casework.TransferWithdrawn;
import org.throughline.contracts.casework.VoiceRecorded;
import org.throughline.contracts.casework.WorkerWishEnded;
import org.throughline.contracts.casework.WorkerWishRecorded;
import org.throughline.contracts.supervision.AgendaBuilt;
import org.throughline.contracts.supervision.DriftReviewRecorded;
import org.throughline.contracts.supervision.GroupSupervisionClosed;
import org.throughline.contracts.supervision.GroupSupervisionScheduled;
import org.throughline.contracts.workforce.ExpertiseRecorded;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.contracts.workforce.SeatFilled;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.contracts.workforce.WorkerChanged;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;

/** Every event type of the published contract and the record that holds its payload. */
public final class EventTypes {

    /** Every type, such as {@code throughline.case.keyworker-changed.v1}, with its record; cannot be changed. */
    public static final Map<String, Class<? extends DomainEvent>> ALL = Map.ofEntries(
            Map.entry(CoWorkerAdded.TYPE, CoWorkerAdded.class),
            Map.entry(CoWorkerEnded.TYPE, CoWorkerEnded.class),
            Map.entry(CoverBegan.TYPE, CoverBegan.class),
            Map.entry(CoverEnded.TYPE, CoverEnded.class),
            Map.entry(ExpertiseNeedsChanged.TYPE, ExpertiseNeedsChanged.class),
            Map.entry(WorkerWishRecorded.TYPE, WorkerWishRecorded.class),
            Map.entry(WorkerWishEnded.TYPE, WorkerWishEnded.class),
            Map.entry(CaseAllocated.TYPE, CaseAllocated.class),
            Map.entry(CaseClosed.TYPE, CaseClosed.class),
            Map.entry(CaseOpened.TYPE, CaseOpened.class),
            Map.entry(CaseStageChanged.TYPE, CaseStageChanged.class),
            Map.entry(ContactCorrected.TYPE, ContactCorrected.class),
            Map.entry(ContactRecorded.TYPE, ContactRecorded.class),
            Map.entry(ContactWithdrawn.TYPE, ContactWithdrawn.class),
            Map.entry(GoalClosed.TYPE, GoalClosed.class),
            Map.entry(GoalProgressed.TYPE, GoalProgressed.class),
            Map.entry(GoalRevised.TYPE, GoalRevised.class),
            Map.entry(GoalSet.TYPE, GoalSet.class),
            Map.entry(KeyworkerChanged.TYPE, KeyworkerChanged.class),
            Map.entry(PromiseMade.TYPE, PromiseMade.class),
            Map.entry(PromiseOverdue.TYPE, PromiseOverdue.class),
            Map.entry(PromiseRenegotiated.TYPE, PromiseRenegotiated.class),
            Map.entry(PromiseSettled.TYPE, PromiseSettled.class),
            Map.entry(DecisionMade.TYPE, DecisionMade.class),
            Map.entry(PermanencePlanAgreed.TYPE, PermanencePlanAgreed.class),
            Map.entry(PermanencePlanChanged.TYPE, PermanencePlanChanged.class),
            Map.entry(PermanencePlanAchieved.TYPE, PermanencePlanAchieved.class),
            Map.entry(StoryEntryWritten.TYPE, StoryEntryWritten.class),
            Map.entry(ReferralDecided.TYPE, ReferralDecided.class),
            Map.entry(KeyworkerChangeWithdrawn.TYPE, KeyworkerChangeWithdrawn.class),
            Map.entry(ProcessTransferAlarm.TYPE, ProcessTransferAlarm.class),
            Map.entry(ContinuityPlanMade.TYPE, ContinuityPlanMade.class),
            Map.entry(ContinuityPlanMoved.TYPE, ContinuityPlanMoved.class),
            Map.entry(ContinuityPlanAccepted.TYPE, ContinuityPlanAccepted.class),
            Map.entry(ContinuityPlanIncomplete.TYPE, ContinuityPlanIncomplete.class),
            Map.entry(ContinuityPlanCompleted.TYPE, ContinuityPlanCompleted.class),
            Map.entry(ContinuityPlanWithdrawn.TYPE, ContinuityPlanWithdrawn.class),
            Map.entry(TransferCompleted.TYPE, TransferCompleted.class),
            Map.entry(TransferExpired.TYPE, TransferExpired.class),
            Map.entry(TransferWithdrawn.TYPE, TransferWithdrawn.class),
            Map.entry(TransferDeclined.TYPE, TransferDeclined.class),
            Map.entry(TransferAccepted.TYPE, TransferAccepted.class),
            Map.entry(TransferRequested.TYPE, TransferRequested.class),
            Map.entry(ReferralReceived.TYPE, ReferralReceived.class),
            Map.entry(VoiceRecorded.TYPE, VoiceRecorded.class),
            Map.entry(ChildrenSplit.TYPE, ChildrenSplit.class),
            Map.entry(ChildrenMerged.TYPE, ChildrenMerged.class),
            Map.entry(ReferralWithdrawn.TYPE, ReferralWithdrawn.class),
            Map.entry(ReferralUpdated.TYPE, ReferralUpdated.class),
            Map.entry(ClockDueSoon.TYPE, ClockDueSoon.class),
            Map.entry(ClockOverdue.TYPE, ClockOverdue.class),
            Map.entry(ClockMet.TYPE, ClockMet.class),
            Map.entry(ClockStopped.TYPE, ClockStopped.class),
            Map.entry(ReferralDecisionDueSoon.TYPE, ReferralDecisionDueSoon.class),
            Map.entry(ReferralDecisionOverdue.TYPE, ReferralDecisionOverdue.class),
            Map.entry(StrategyDiscussionHeld.TYPE, StrategyDiscussionHeld.class),
            Map.entry(EnquiryBegan.TYPE, EnquiryBegan.class),
            Map.entry(EnquiryConcluded.TYPE, EnquiryConcluded.class),
            Map.entry(ConferenceHeld.TYPE, ConferenceHeld.class),
            Map.entry(CoreGroupMet.TYPE, CoreGroupMet.class),
            Map.entry(ProtectionPlanBegan.TYPE, ProtectionPlanBegan.class),
            Map.entry(ProtectionPlanEnded.TYPE, ProtectionPlanEnded.class),
            Map.entry(RecordRestricted.TYPE, RecordRestricted.class),
            Map.entry(RestrictionLifted.TYPE, RestrictionLifted.class),
            Map.entry(RestrictionReviewOverdue.TYPE, RestrictionReviewOverdue.class),
            Map.entry(EmergencyAccessBegan.TYPE, EmergencyAccessBegan.class),
            Map.entry(EmergencyAccessReviewed.TYPE, EmergencyAccessReviewed.class),
            Map.entry(AgendaBuilt.TYPE, AgendaBuilt.class),
            Map.entry(DriftReviewRecorded.TYPE, DriftReviewRecorded.class),
            Map.entry(GroupSupervisionClosed.TYPE, GroupSupervisionClosed.class),
            Map.entry(GroupSupervisionScheduled.TYPE, GroupSupervisionScheduled.class),
            Map.entry(ExpertiseRecorded.TYPE, ExpertiseRecorded.class),
            Map.entry(PodFormed.TYPE, PodFormed.class),
            Map.entry(SeatEnded.TYPE, SeatEnded.class),
            Map.entry(SeatFilled.TYPE, SeatFilled.class),
            Map.entry(WorkerAbsenceRecorded.TYPE, WorkerAbsenceRecorded.class),
            Map.entry(WorkerChanged.TYPE, WorkerChanged.class),
            Map.entry(WorkerJoined.TYPE, WorkerJoined.class),
            Map.entry(WorkerLeavingAnnounced.TYPE, WorkerLeavingAnnounced.class));

    private EventTypes() {}

    /** The record of a type; empty for a type that this version of the contract does not know and a consumer ignores. */
    public static Optional<Class<? extends DomainEvent>> recordOf(String type) {
        return Optional.ofNullable(ALL.get(type));
    }

    /** The name of the JSON Schema of a type: what the CloudEvents attribute {@code dataschema} says. */
    public static String schemaOf(String type) {
        return "urn:throughline:schema:" + type;
    }
}
