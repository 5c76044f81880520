package org.throughline.cases.returns.dfe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A social care episode as the Department's API takes it (v1.0.1); days are texts that the census' form has checked. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DfeEpisode(
        UUID socialCareEpisodeId,
        String referralDate,
        String referralSource,
        Boolean referralNoFurtherActionFlag,
        String closureDate,
        String closureReason,
        List<CareWorker> careWorkerDetails,
        List<Assessment> childAndFamilyAssessments,
        List<NeedPlan> childInNeedPlans,
        @JsonProperty("section_47_assessments") List<Section47> section47Assessments,
        List<ProtectionPlan> childProtectionPlans,
        List<Placement> childLookedAfterPlacements) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CareWorker(String workerId, LocalDate startDate, LocalDate endDate) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Assessment(
            UUID childAndFamilyAssessmentId, String startDate, String authorisationDate, List<String> factors) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record NeedPlan(UUID childInNeedPlanId, String startDate, String endDate) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Section47(
            @JsonProperty("section_47_assessment_id") UUID section47AssessmentId,
            String startDate,
            Boolean icpcRequiredFlag,
            String icpcDate) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ProtectionPlan(UUID childProtectionPlanId, String startDate, String endDate) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Placement(
            UUID childLookedAfterPlacementId,
            LocalDate startDate,
            String startReason,
            String placementType,
            String postcode,
            LocalDate endDate,
            String endReason,
            String changeReason) {}

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "DfeEpisode[" + socialCareEpisodeId + "]";
    }
}
