package org.throughline.cases.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/**
 * A decision to be kept.
 *
 * @param kind what it is about
 * @param authority under whose authority it was made
 * @param decidedOn the day it was made
 * @param decidedBy the worker who decided; the caller where it is left out, nobody where a court did
 * @param what what was decided
 * @param why the reasons
 * @param alternatives what else was considered
 * @param childsView what the child thinks of it
 * @param familysView what the family thinks of it
 * @param forTheChild what was decided and why, in words for the child; shown on the child's own page
 * @param supersedes the decision of this case that it takes the place of
 */
@Schema(name = "NewDecision")
public record NewDecision(
        @NotNull @Schema(examples = "FAMILY_TIME") DecisionKind kind,
        @NotNull @Schema(examples = "POD_MANAGER") DecisionAuthority authority,
        @NotNull @Schema(examples = "2026-11-20") LocalDate decidedOn,
        @Schema(nullable = true) UUID decidedBy,
        @NotBlank @Size(max = 4000) String what,
        @NotBlank @Size(max = 20000) String why,
        @NotNull @Size(max = 10) List<@NotNull @Valid Alternative> alternatives,
        @NotNull @Valid View childsView,
        @NotNull @Valid View familysView,
        @Size(min = 1, max = 1000) @Schema(nullable = true) String forTheChild,
        @Schema(nullable = true) UUID supersedes) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "NewDecision[" + kind + ", " + authority + "]";
    }
}
