package org.throughline.cases.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Stage;

/**
 * A case.
 *
 * @param caseId the case
 * @param childId the child
 * @param referralId the referral that led to it; null when imported
 * @param stage where it stands
 * @param stageSince since when
 * @param openedOn first day
 * @param closedOn last day; null while open
 * @param closureReason CIN census RC1 to RC9; null while open, or where the source does not say
 * @param podId the pod; null while unallocated
 * @param podSince since when
 * @param keyworkerId the keyworker today; null if none
 * @param keyworkerSince since when
 * @param version for the ETag
 */
@Schema(name = "Case")
public record CaseView(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) UUID referralId,
        Stage stage,
        LocalDate stageSince,
        LocalDate openedOn,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) String closureReason,
        @Schema(nullable = true) UUID podId,
        @Schema(nullable = true) LocalDate podSince,
        @Schema(nullable = true) UUID keyworkerId,
        @Schema(nullable = true) LocalDate keyworkerSince,
        @JsonIgnore long version) {}
