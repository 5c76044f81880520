package org.throughline.cases.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.NetworkRole;

/**
 * A professional who is around a child.
 *
 * @param role what they are
 * @param roleWords the same in words; needed for OTHER, refused otherwise
 * @param organisation where they work
 * @param name who it is; left out where nobody is named yet
 * @param reach how to reach them
 * @param helpsWith what they help the child with, in words for the child
 * @param onChildsPage whether the child's own page may speak of them
 * @param from the first day
 */
@Schema(name = "NewNetworkMember")
public record NewNetworkMember(
        @NotNull @Schema(examples = "SCHOOL") NetworkRole role,
        @Size(min = 1, max = 100) @Schema(nullable = true) String roleWords,

        @NotBlank @Size(max = 200) @Schema(examples = "Example Primary School")
        String organisation,

        @Size(min = 1, max = 200) @Schema(nullable = true, examples = "Example Teacher")
        String name,

        @Size(min = 1, max = 200) @Schema(nullable = true) String reach,

        @Size(min = 1, max = 500) @Schema(nullable = true, examples = "She helps you with reading.")
        String helpsWith,

        @NotNull @Schema(examples = "true") Boolean onChildsPage,
        @NotNull @Schema(examples = "2026-11-02") LocalDate from) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "NewNetworkMember[" + role + "]";
    }
}
