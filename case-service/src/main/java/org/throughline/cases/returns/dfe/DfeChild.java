package org.throughline.cases.returns.dfe;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** A child as the Department's API takes it (v1.0.1); what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DfeChild(
        String laChildId, String misChildId, Boolean purge, Details childDetails, List<DfeEpisode> socialCareEpisodes) {

    /** The child is to be removed there. */
    static DfeChild purged(String laChildId) {
        return new DfeChild(laChildId, null, true, null, null);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Details(
            String uniquePupilNumber,
            String formerUniquePupilNumber,
            String uniquePupilNumberUnknownReason,
            String firstName,
            String surname,
            LocalDate dateOfBirth,
            LocalDate expectedDateOfBirth,
            String sex,
            String ethnicity,
            List<String> disabilities) {}

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "DfeChild[withheld]";
    }
}
