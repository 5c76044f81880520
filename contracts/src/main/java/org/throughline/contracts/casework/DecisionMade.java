package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/**
 * A decision about a child was made.
 *
 * @param decisionId the decision
 * @param caseId the case
 * @param childId the child; also the key
 * @param kind what it is about
 * @param authority under whose authority it was made
 * @param decidedBy the worker who decided; null where a court did
 * @param decidedOn the day it was made
 * @param supersedes the decision that it takes the place of; null where there is none
 */
public record DecisionMade(
        UUID decisionId,
        UUID caseId,
        UUID childId,
        DecisionKind kind,
        DecisionAuthority authority,
        UUID decidedBy,
        LocalDate decidedOn,
        UUID supersedes)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.decision-made.v1";

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
        return decisionId;
    }
}
