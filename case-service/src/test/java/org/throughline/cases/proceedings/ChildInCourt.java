package org.throughline.cases.proceedings;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.throughline.cases.clock.ClockedCase;

/** A child about whom a court decides, in tests, and what can be recorded of that. */
public record ChildInCourt(ClockedCase file, String proceedings) {

    /** Care proceedings were issued on this day. */
    public static ChildInCourt since(LocalDate issued) {
        ClockedCase file = ClockedCase.opened();
        return new ChildInCourt(
                file, issue(file, issued).statusCode(201).extract().path("proceedingsId"));
    }

    static ValidatableResponse issue(ClockedCase file, LocalDate on) {
        return file.post("proceedings", Map.of("issuedOn", on.toString()));
    }

    /** The court gives more time. */
    public ValidatableResponse extended(LocalDate ordered, int weeks) {
        return post(
                "extensions",
                Map.of("orderedOn", ordered.toString(), "weeks", weeks, "reason", "Her aunt is assessed."));
    }

    ValidatableResponse concluded(LocalDate on) {
        return post("conclusion", Map.of("concludedOn", on.toString(), "outcome", "SPECIAL_GUARDIANSHIP_ORDER"));
    }

    ValidatableResponse listed(LocalDate on, String kind) {
        return post("hearings", Map.of("listedFor", on.toString(), "kind", kind));
    }

    ValidatableResponse post(String path, Map<String, Object> body) {
        return file.post("proceedings/" + proceedings + "/" + path, body);
    }
}
