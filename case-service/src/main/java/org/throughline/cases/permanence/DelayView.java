package org.throughline.cases.permanence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.permanence.rule.Delay;
import org.throughline.cases.permanence.rule.NoShareReason;
import org.throughline.cases.permanence.rule.WaitsFor;

/** A waiting in the child's own time, as {@link Delay} says. */
@Schema(name = "PermanenceDelay")
public record DelayView(
        WaitsFor waitsFor,
        LocalDate from,

        @Schema(nullable = true, description = "The day on which it ended; null while it lasts.")
        LocalDate until,

        @Schema(description = "Days of waiting; those before birth are left out once the child is born.")
        int days,

        @Schema(nullable = true, description = "The last day without delay; null where nothing sets one.")
        LocalDate due,

        @Schema(nullable = true, description = "Days beyond it; 0 within it.")
        Integer daysOver,

        @Schema(nullable = true, description = "Per cent of the child's life so far, rounded half up.", examples = "38")
        Integer shareOfLife,

        @Schema(nullable = true) NoShareReason noShareReason,

        @Schema(examples = "waiting 214 days: that is 38 % of this child's life")
        String inWords,

        @Schema(nullable = true, description = "The version of the rule that sets the limit.")
        String ruleVersion,

        @Schema(nullable = true) String source) {

    static DelayView of(Delay delay) {
        return new DelayView(
                delay.waitsFor(),
                delay.from(),
                delay.until(),
                delay.days(),
                delay.due(),
                delay.daysOver(),
                delay.shareOfLife(),
                delay.noShareReason(),
                delay.inWords(),
                delay.version(),
                delay.source());
    }
}
