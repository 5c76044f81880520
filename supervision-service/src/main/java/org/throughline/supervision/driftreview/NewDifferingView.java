package org.throughline.supervision.driftreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;

/** What the caller, who was there, sees otherwise. */
@Schema(name = "NewDifferingView")
record NewDifferingView(
        @Schema(
                nullable = true,
                description = "What they would have found; left out where they agree with the finding.")
        Finding finding,

        @NotBlank @Size(max = ReviewContent.TEXT) String words) {

    static final String EXAMPLE = """
            {"finding": "DRIFTING", "words": "She has said the same for three months; we have agreed the same for three months."}""";

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "NewDifferingView[" + finding + "]";
    }
}
