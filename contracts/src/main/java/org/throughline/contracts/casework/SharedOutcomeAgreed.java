package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.NetworkRole;

/**
 * An outcome was agreed with the professionals around a child.
 *
 * @param outcomeId the shared outcome
 * @param caseId the case
 * @param childId the child; also the key
 * @param ownerId the professional of the network who owns it
 * @param agreedWith what those are with whom it was agreed
 * @param agreedOn the day it was agreed
 * @param dueOn the last day to reach it
 */
public record SharedOutcomeAgreed(
        UUID outcomeId,
        UUID caseId,
        UUID childId,
        UUID ownerId,
        List<NetworkRole> agreedWith,
        LocalDate agreedOn,
        LocalDate dueOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.shared-outcome-agreed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return childId;
    }

    @Override
    public UUID subject() {
        return outcomeId;
    }
}
