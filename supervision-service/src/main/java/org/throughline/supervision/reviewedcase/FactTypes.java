package org.throughline.supervision.reviewedcase;

import java.util.Set;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.EventTypes;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.ChildBecameLookedAfter;
import org.throughline.contracts.casework.ChildCeasedToBeLookedAfter;
import org.throughline.contracts.casework.ChildrenMerged;
import org.throughline.contracts.casework.ChildrenSplit;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockOverdue;
import org.throughline.contracts.casework.ClockStopped;
import org.throughline.contracts.casework.CoWorkerAdded;
import org.throughline.contracts.casework.CoWorkerEnded;
import org.throughline.contracts.casework.ContactCorrected;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.ContactWithdrawn;
import org.throughline.contracts.casework.CoverBegan;
import org.throughline.contracts.casework.CoverEnded;
import org.throughline.contracts.casework.GoalClosed;
import org.throughline.contracts.casework.GoalProgressed;
import org.throughline.contracts.casework.GoalRevised;
import org.throughline.contracts.casework.GoalSet;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.contracts.casework.PermanencePlanAchieved;
import org.throughline.contracts.casework.PermanencePlanAgreed;
import org.throughline.contracts.casework.PermanencePlanChanged;
import org.throughline.contracts.casework.ProceedingsConcluded;
import org.throughline.contracts.casework.ProceedingsExtended;
import org.throughline.contracts.casework.ProceedingsIssued;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.contracts.casework.PromiseRenegotiated;
import org.throughline.contracts.casework.PromiseSettled;
import org.throughline.contracts.casework.RecordErased;
import org.throughline.contracts.casework.RecordRestricted;
import org.throughline.contracts.casework.RestrictionLifted;
import org.throughline.contracts.casework.VoiceRecorded;

/** Which of the case service's events are kept: those that decide something here, and no others. */
final class FactTypes {

    private static final Set<String> KEPT = Set.of(
            CaseOpened.TYPE,
            CaseAllocated.TYPE,
            CaseStageChanged.TYPE,
            CaseClosed.TYPE,
            KeyworkerChanged.TYPE,
            KeyworkerChangeWithdrawn.TYPE,
            CoWorkerAdded.TYPE,
            CoWorkerEnded.TYPE,
            CoverBegan.TYPE,
            CoverEnded.TYPE,
            ContactRecorded.TYPE,
            ContactCorrected.TYPE,
            ContactWithdrawn.TYPE,
            VoiceRecorded.TYPE,
            GoalSet.TYPE,
            GoalProgressed.TYPE,
            GoalRevised.TYPE,
            GoalClosed.TYPE,
            PromiseMade.TYPE,
            PromiseRenegotiated.TYPE,
            PromiseSettled.TYPE,
            ClockDueSoon.TYPE,
            ClockOverdue.TYPE,
            ClockMet.TYPE,
            ClockStopped.TYPE,
            ChildBecameLookedAfter.TYPE,
            ChildCeasedToBeLookedAfter.TYPE,
            PermanencePlanAgreed.TYPE,
            PermanencePlanChanged.TYPE,
            PermanencePlanAchieved.TYPE,
            ProceedingsIssued.TYPE,
            ProceedingsExtended.TYPE,
            ProceedingsConcluded.TYPE,
            RecordRestricted.TYPE,
            RestrictionLifted.TYPE,
            ChildrenMerged.TYPE,
            ChildrenSplit.TYPE,
            RecordErased.TYPE);

    private FactTypes() {}

    static boolean isKept(String type) {
        return KEPT.contains(type);
    }

    static Class<? extends DomainEvent> recordOf(String type) {
        return EventTypes.ALL.get(type);
    }
}
