package org.throughline.cases.transfer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.transfer.rule.HandOver;
import org.throughline.cases.transfer.rule.HandOverStep;
import org.throughline.cases.transfer.rule.StepDone;

/**
 * A case of a transfer.
 *
 * @param caseId the case
 * @param childId the child
 * @param outcome what became of it: MOVED, ENDED without moving, CLOSED meanwhile; null while the transfer is open
 * @param spellId the keyworker spell that the move began; null where none did
 * @param steps the hand-over, step by step
 */
@Schema(name = "MovingCase")
record MovingCase(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) String outcome,
        @Schema(nullable = true) UUID spellId,
        List<Step> steps) {

    /**
     * One step.
     *
     * @param step the step
     * @param required whether the case moves without it only for a stated reason
     * @param doneOn the day; null where it is not done
     * @param doneBy who did it
     */
    @Schema(name = "HandOverStep")
    record Step(
            HandOverStep step,
            boolean required,
            @Schema(nullable = true) LocalDate doneOn,
            @Schema(nullable = true) UUID doneBy) {

        private static Step of(HandOverStep step, Optional<StepDone> done) {
            return new Step(
                    step,
                    step.isRequired(),
                    done.map(StepDone::on).orElse(null),
                    done.map(StepDone::by).orElse(null));
        }
    }

    static MovingCase of(TransferCase row, List<StepDone> done) {
        return new MovingCase(
                row.caseId(),
                row.childId(),
                row.outcome(),
                row.spellId(),
                Arrays.stream(HandOverStep.values())
                        .map(step -> Step.of(step, HandOver.of(row.caseId(), step, done)))
                        .toList());
    }
}
