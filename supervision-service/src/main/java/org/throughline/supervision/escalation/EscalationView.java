package org.throughline.supervision.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EscalationAnswer;
import org.throughline.contracts.codes.EscalationAsk;

/** An escalation as people see it. */
@Schema(name = "Escalation")
record EscalationView(
        UUID id,
        UUID reviewId,
        UUID caseId,
        UUID childId,
        @Schema(description = "The pod that asks.") UUID podId,
        EscalationState state,
        EscalationAsk asked,
        String words,
        @Schema(nullable = true) UUID raisedBy,
        LocalDate raisedOn,
        LocalDate neededBy,

        @Schema(
                nullable = true,
                description = "The session of the leadership pod that has it on its agenda; null while it waits.")
        UUID sessionId,

        @Schema(description = "How many sessions had it on their agenda and gave no answer.")
        int timesDeferred,

        @Schema(nullable = true) EscalationAnswer answer,
        @Schema(nullable = true) String answerWords,
        @Schema(nullable = true) UUID answeredBy,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) LocalDate withdrawnOn,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to answer or withdraw.")
        long version) {

    static final String EXAMPLE = """
            {"id": "01900000-0000-7000-8000-0000000000f5", "reviewId": "01900000-0000-7000-8000-0000000000e1",
             "caseId": "01900000-0000-7000-8000-0000000000c1", "childId": "01900000-0000-7000-8000-0000000000d1",
             "podId": "01900000-0000-7000-8000-0000000000a1", "state": "ANSWERED", "asked": "DECISION",
             "words": "May her aunt be assessed as her carer, before the placement ends?",
             "raisedBy": "01900000-0000-7000-8000-000000000001", "raisedOn": "2026-11-25", "neededBy": "2026-12-09",
             "sessionId": "01900000-0000-7000-8000-0000000000b7", "timesDeferred": 0, "answer": "AGREED",
             "answerWords": "Yes: the assessment begins this week, so that she need not move twice.",
             "answeredBy": "01900000-0000-7000-8000-000000000006", "answeredOn": "2026-12-01", "withdrawnOn": null,
             "version": 2}""";

    static final String PAGE = "{\"items\": [" + EXAMPLE + "], \"next\": null}";

    static EscalationView of(Escalation one) {
        return new EscalationView(
                one.id,
                one.reviewId,
                one.caseId,
                one.childId,
                one.podId,
                one.state(),
                one.asked,
                one.words,
                one.raisedBy,
                one.raisedOn,
                one.neededBy,
                one.sessionId,
                one.timesDeferred,
                one.answer,
                one.answerWords,
                one.answeredBy,
                one.answeredOn,
                one.withdrawnOn,
                one.version);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "EscalationView[" + id + "]";
    }
}
