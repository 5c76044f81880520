package org.throughline.cases.childmerge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another record that is the same child as the one that stays.
 *
 * @param childId the record that goes: it will point to the one that stays
 * @param reason from what it is known
 * @param words what was looked at; kept in the record only
 */
@Schema(name = "NewChildMerge")
record NewMerge(
        @NotNull @Schema(description = "The record that goes.")
        UUID childId,

        @NotNull MergeReason reason,
        @NotBlank @Size(max = 2000) String words) {

    @Override
    public String toString() {
        return "NewMerge[" + childId + "]";
    }
}
