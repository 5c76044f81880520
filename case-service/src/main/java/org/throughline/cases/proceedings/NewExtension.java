package org.throughline.cases.proceedings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The court gives proceedings more time.
 *
 * @param orderedOn the day of the order
 * @param weeks how many weeks it adds: at most 8 in one order (Children Act 1989 s. 32(8))
 * @param reason why more time is needed to decide justly, as the court said
 */
@Schema(name = "NewProceedingsExtension")
public record NewExtension(
        @NotNull @Schema(examples = "2026-11-16") LocalDate orderedOn,
        @NotNull @Min(1) @Max(8) @Schema(examples = "8") Integer weeks,

        @NotBlank @Size(max = 2000) @Schema(examples = "The assessment of her aunt is not yet complete.")
        String reason) {

    /** Says nothing of the reason. */
    @Override
    public String toString() {
        return "NewExtension[" + orderedOn + "]";
    }
}
