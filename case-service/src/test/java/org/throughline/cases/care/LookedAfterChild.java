package org.throughline.cases.care;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.throughline.cases.clock.ClockedCase;

/** A child with an open case in tests, and what can be recorded of the child's care. */
public record LookedAfterChild(ClockedCase file) {

    /** Not yet in care. */
    public static LookedAfterChild known() {
        return new LookedAfterChild(ClockedCase.opened());
    }

    /** Becomes looked after, with foster carers for the time being; the id of the time in care. */
    public String inCare(LocalDate on) {
        return began(on, Map.of()).statusCode(201).extract().path("timeInCareId");
    }

    /** The same with other fields than the usual. */
    public ValidatableResponse began(LocalDate on, Map<String, Object> said) {
        var body = new HashMap<String, Object>(Map.of(
                "startedOn",
                on.toString(),
                "legalStatus",
                "V2",
                "categoryOfNeed",
                "N1",
                "placement",
                Map.of("kind", "U6", "provider", "PR1")));
        body.putAll(said);
        return file.post("times-in-care", body);
    }

    /** Moves to another place. */
    public ValidatableResponse moved(LocalDate on, String kind) {
        return file.post("placements", Map.of("startedOn", on.toString(), "kind", kind, "changeReason", "CARPL"));
    }

    /** Is looked after under another power. */
    public ValidatableResponse status(LocalDate from, String status) {
        return file.post("legal-statuses", Map.of("from", from.toString(), "legalStatus", status));
    }

    /** Goes home, as planned. */
    public ValidatableResponse ended(String time, LocalDate on) {
        return file.post("times-in-care/" + time + "/end", Map.of("endedOn", on.toString(), "reason", "E4A"));
    }

    /** The care plan is reviewed. */
    public ValidatableResponse reviewed(LocalDate on, String participation) {
        return file.post("looked-after-reviews", Map.of("heldOn", on.toString(), "participation", participation));
    }
}
