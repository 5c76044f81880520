package org.throughline.cases.childmerge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Taking back that two records are one child. */
@Schema(name = "ChildSplit")
record Split(
        @NotNull SplitReason reason,
        @NotBlank @Size(max = 2000) String words) {

    @Override
    public String toString() {
        return "Split[" + reason + "]";
    }
}
