package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Stage;

/**
 * A case moved to another stage; pod and keyworker stay.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param previousStage the stage before
 * @param stage the stage now
 * @param on first day of the new stage
 */
public record CaseStageChanged(UUID caseId, UUID childId, Stage previousStage, Stage stage, LocalDate on)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.case-stage-changed.v1";

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
        return caseId;
    }
}
